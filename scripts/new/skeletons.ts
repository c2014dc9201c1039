/** The skeletons of what comes with a new benefit. Whatever an author has to write says so, with what is expected. */
import { MARKER } from '../check/marker.ts';
import type { Json } from '../rule-files.ts';
import type { Files, Wish } from './wish.ts';

const fill = (what: string) => `${MARKER}: ${what}`;
const oneOf = (all: Iterable<string>) => fill(`one of ${[...new Set(all)].sort().join(', ')}`);

interface Benefit {
	readonly nature: string;
	readonly form: readonly string[];
	readonly purpose: string;
	readonly incomeTest: string;
	readonly apply: Readonly<Record<'office' | 'place' | 'before' | 'decision', string>>;
}

/** The rule: what it is, whom one applies to, what it requires, and the steps. */
export function benefitFile({ audience, id, norm, requirement, question, figure }: Wish, files: Files): Json {
	const others = Object.entries(files)
		.filter(([file]) => file.startsWith('benefits/') && !file.endsWith('.examples.json'))
		.map(([, file]) => file as unknown as Benefit);
	const apply = (key: keyof Benefit['apply']) => oneOf(others.map((one) => one.apply[key]));
	return {
		$schema: '../../schema.json#/$defs/benefits',
		id,
		norms: [norm],
		audience,
		nature: oneOf(others.map(({ nature }) => nature)),
		form: [oneOf(others.flatMap(({ form }) => form))],
		purpose: fill(
			`such as ${others[0]?.purpose ?? 'assistance'}; a new one is an option of the first question and a term too`,
		),
		incomeTest: oneOf(others.map(({ incomeTest }) => incomeTest)),
		carriers: [fill('ids of those who may have to pay first, or nothing')],
		apply: { office: apply('office'), place: apply('place'), before: apply('before'), decision: apply('decision') },
		requires: {
			all: [
				{ use: fill('a requirement that others share, such as covered-person; or take this part out') },
				{
					id: requirement,
					norms: [norm],
					question: question?.id ?? fill('the id of a question'),
					...(figure ? { atLeast: `${figure.file}.${figure.name}` } : { is: question ? 'yes' : fill('an option') }),
				},
			],
		},
		steps: ['apply'],
	};
}

/** One example for each verdict, to be written from the law. */
export function examplesFile({ guide, id, requirement, question, figure }: Wish): Json {
	const example = (says: string, verdict: string, more: { readonly [key: string]: Json } = {}): Json => ({
		says: fill(says),
		answers: { [question?.id ?? fill('question')]: fill(figure ? 'a number' : 'the answer') },
		verdict,
		...more,
	});
	return {
		$schema: '../../schema.json#/$defs/examples',
		guide,
		benefit: id,
		examples: [
			example('a sentence that a lawyer can sign, with norm: who gets it', 'likely'),
			example('who does not get it, and why', 'unlikely', { unmet: [requirement] }),
			example('where it is still to be clarified', 'clarify'),
		],
	};
}

/** The words of the benefit. */
export function benefitWords({ requirement }: Wish): Json {
	return {
		title: fill('its name'),
		summary: fill('one or two short sentences: what it is'),
		inSentence: { as: fill('its name inside a sentence, such as „eine Vorlesekraft“') },
		covers: [fill('what is paid or done')],
		notCovered: [fill('what is not')],
		steps: { apply: fill('where and how to apply') },
		documents: [fill('what to bring')],
		search: [fill('another word for it')],
		requirements: {
			[requirement]: {
				label: fill('the requirement in words'),
				unmet: fill('what to do where it is missing, with the norm'),
			},
		},
		call: [
			`Guten Tag, ${fill('the matter, nothing of health')}`,
			fill('what has to be known, one sentence'),
			fill('a question?'),
		],
	};
}

/** The question: a number where a figure is compared with it, else yes or no. */
export function questionOf({ question, norm, figure }: Wish): Json {
	return {
		id: question?.id ?? '',
		type: figure ? 'number' : 'yes-no',
		...(figure && { unit: fill('such as hours-per-week'), min: fill('the least'), max: fill('the most') }),
		open: fill('who finds the answer: self, office or later'),
		norms: [norm],
	};
}

/** The words of the question. */
export function questionWords({ figure }: Wish): Json {
	return {
		question: fill('the question, at most 20 words before the answers'),
		short: fill('its name in a list of answers'),
		why: fill('why it is asked'),
		...(figure && { unit: fill('the unit behind the field') }),
	};
}

/** A number of the law. */
export function figureOf(norm: string): Json {
	return {
		unit: fill('such as hours-per-week'),
		norms: [norm],
		source: fill('law and section as they are cited, such as SGB IX § 185 Abs. 2 Satz 3'),
		values: { [fill('the first day on which it holds')]: 0 },
		verifiedOn: fill('the day on which you read it'),
		reviewBy: fill('the day by which it is to be read again'),
	};
}
