/** Where the Bundesarbeitsgemeinschaft of the offices lists all of them; no address of a single office is guessed. */
export const directory = 'https://www.bih.de/bih/die-bih/mitglieder/';
