/** The ways into the app that the manifest declares, with their addresses. */
import { resolve } from '$app/paths';
import guides from 'virtual:guides';
import manifest from 'virtual:manifest';
import { questionPath } from '#features/open-case/paths.ts';

type Way = (typeof manifest.start.more)[number];
type Tool = NonNullable<Way['tool']>;

/** A way: its id is the key of its words, the address is resolved. */
export interface WayView {
	readonly id: string;
	readonly href: string;
}
export interface DoorView extends WayView {
	readonly icon: (typeof manifest.start.doors)[number]['icon'];
}

const tools: Readonly<Record<Tool, () => string>> = {
	cases: () => `${resolve('/cases/')}#neu`,
	levy: () => resolve('/levy/'),
	vehicle: () => resolve('/vehicle/'),
	deadlines: () => resolve('/deadlines/'),
	offices: () => resolve('/offices/'),
	search: () => resolve('/search/'),
	glossary: () => resolve('/glossary/'),
	letter: () => resolve('/letter/'),
	checklist: () => resolve('/checklist/'),
};

/** A guide begins with its first question; the checks of the rules know that there is one. */
function address({ guide, tool }: Way): string {
	if (tool) return tools[tool]();
	return questionPath(guide ?? '', guides[guide ?? '']?.chapters[0]?.questions[0] ?? '');
}

/** The cards of the start page, and what is listed below them. */
export function startWays(): { doors: DoorView[]; more: WayView[] } {
	const { doors, more } = manifest.start;
	return {
		doors: doors.map((door) => ({ id: door.id, icon: door.icon, href: address(door) })),
		more: more.map((way) => ({ id: way.id, href: address(way) })),
	};
}
