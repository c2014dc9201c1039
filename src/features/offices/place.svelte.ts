import codes from 'virtual:postal-codes';
import { readPostalCode } from './postal-code.ts';

/** The place that counts, by postal code or by Land. Whichever the person touched last decides; a code decides only where it is certain. */
export class Place {
	#typed = $state('');
	#chosen = $state('');
	#named = $state('');
	#byCode = $state(false);
	#left = $state(false);
	/** Whether the person has typed a code or chosen a Land, also where nothing stands there any more. */
	#touched = false;

	/** What the code says; nothing while the field is empty. */
	readonly reading = $derived(readPostalCode(this.#typed, codes));
	/** The places of a code that crosses a border, by name; none for another code. */
	readonly places = $derived(this.reading?.kind === 'places' ? this.reading.places : []);
	/** What the code says of the office, with the name of the place where it is needed. */
	readonly #certain = $derived(
		this.reading?.kind === 'office'
			? this.reading.offices[0]
			: this.places.find(({ name, office }) => `${name}/${office}` === this.#named)?.office,
	);
	/** The id of the office of the Land that is selected; empty for none. */
	readonly office = $derived(this.#byCode && this.#certain !== undefined ? this.#certain : this.#chosen);
	/** The code is wrong, and the person has finished typing it. */
	readonly faulty = $derived(this.#left && this.reading?.kind === 'invalid');

	/** The code as it was typed. */
	get typed(): string {
		return this.#typed;
	}

	/** The place that was named, as `name/office`; empty for none. */
	get named(): string {
		return this.#named;
	}

	/** Takes what stands in the field. What is wrong with it is not said before {@link leave}. */
	type(text: string): void {
		this.#touched = true;
		this.#typed = text;
		this.#named = '';
		this.#byCode = true;
		this.#left = false;
	}

	/** The person has left the field. */
	leave(): void {
		this.#left = true;
	}

	/** The person has named the place, as `name/office`. */
	name(place: string): void {
		this.#named = place;
		this.#byCode = true;
	}

	/** The person has chosen a Land, whatever the code says. */
	choose(office: string): void {
		this.#touched = true;
		this.#chosen = office;
		this.#byCode = false;
	}

	/** Takes the Land of an opened case, where the person has touched nothing. */
	propose(office: string): void {
		if (!this.#touched) this.#chosen = office;
	}
}
