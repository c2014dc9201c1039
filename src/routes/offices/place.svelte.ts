import codes from 'virtual:postal-codes';
import { readPostalCode } from './postal-code.ts';

/** The place that counts, by postal code or by Land. Whichever the person touched last decides; a code decides only where it is certain. */
export class Place {
	#typed = $state('');
	#chosen = $state('');
	#byCode = $state(false);
	#left = $state(false);

	/** What the code says; nothing while the field is empty. */
	readonly reading = $derived(readPostalCode(this.#typed, codes));
	/** The id of the office of the Land that is selected; empty for none. */
	readonly office = $derived(this.#byCode && this.reading?.kind === 'office' ? this.reading.offices[0] : this.#chosen);
	/** The code is wrong, and the person has finished typing it. */
	readonly faulty = $derived(this.#left && this.reading?.kind === 'invalid');

	/** The code as it was typed. */
	get typed(): string {
		return this.#typed;
	}

	/** Takes what stands in the field. What is wrong with it is not said before {@link leave}. */
	type(text: string): void {
		this.#typed = text;
		this.#byCode = true;
		this.#left = false;
	}

	/** The person has left the field. */
	leave(): void {
		this.#left = true;
	}

	/** The person has chosen a Land, whatever the code says. */
	choose(office: string): void {
		this.#chosen = office;
		this.#byCode = false;
	}

	/** Takes the Land of an opened case, where the person has chosen none. */
	propose(office: string): void {
		if (this.#chosen === '') this.#chosen = office;
	}
}
