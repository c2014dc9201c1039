import type { Fault, RuleBook } from './book.ts';
import type { FileOf } from './schema.ts';

type Offices = FileOf<'offices'>;
type Phone = NonNullable<Offices['offices'][number]['phone']>;

const file = 'offices.json';

/** Whether an office can be called: by a number of its own, or of one of its branches. */
export function canBeCalled({ phone, branches = [] }: Offices['offices'][number]): boolean {
	return phone !== undefined || branches.some((branch) => branch.phone !== undefined);
}

/**
 * Numbers whose two forms differ, days in the future of the file, ids that stand twice, and offices that neither have a number nor say
 * why not, or that do both.
 */
export function officeFaults(book: RuleBook): Fault[] {
	const { offices, contacts, checkedOn } = book.offices;
	const faults: Fault[] = [];
	const fault = (path: string, reason: string) => faults.push({ file, path, reason });

	const checkPhone = (phone: Phone | undefined, path: string) => {
		if (!phone) return;
		const digits = phone.written.replace(/\D/g, '').replace(/^0/, '');
		if (digits !== phone.number.replace('+49', ''))
			fault(`${path}.phone`, `"${phone.written}" is not how ${phone.number} is written`);
	};
	const checkDays = (value: object, path: string) => {
		for (const [key, part] of Object.entries(value)) {
			if (key === 'seen' && typeof part === 'string' && part > checkedOn)
				fault(`${path}.seen`, `${part} is after ${checkedOn}, the day of the file`);
			if (typeof part === 'object' && part !== null) checkDays(part, `${path}.${key}`);
		}
	};
	const once = (list: readonly { readonly id: string }[], path: string) => {
		list.forEach(({ id }, index) => {
			if (list.findIndex((one) => one.id === id) !== index)
				fault(`${path}.${String(index)}.id`, `"${id}" stands twice`);
		});
	};

	once(offices, 'offices');
	once(contacts, 'contacts');
	offices.forEach((office, index) => {
		const path = `offices.${String(index)}`;
		checkDays(office, path);
		checkPhone(office.phone, path);
		office.branches?.forEach(({ phone }, branch) => checkPhone(phone, `${path}.branches.${String(branch)}`));
		if (!canBeCalled(office) && office.noPhone === undefined)
			fault(path, `"${office.id}" has no number: say why with "noPhone"`);
		if (canBeCalled(office) && office.noPhone !== undefined) fault(`${path}.noPhone`, `"${office.id}" has a number`);
	});
	contacts.forEach((contact, index) => {
		checkDays(contact, `contacts.${String(index)}`);
		checkPhone(contact.phone, `contacts.${String(index)}`);
	});
	return faults;
}
