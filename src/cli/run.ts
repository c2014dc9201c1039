import type { CommandIo, CommandResult } from './command.ts';
import { evaluateCommand } from './evaluate-command.ts';
import { levyCommand, surchargeCommand } from './levy-command.ts';
import { questionsCommand } from './questions-command.ts';
import { vehicleCommand } from './vehicle-command.ts';
import { WrongInput } from './wrong-input.ts';

type Command = (args: readonly string[], io: CommandIo) => CommandResult;

const print =
	(command: (args: readonly string[], io: CommandIo) => unknown): Command =>
	(args, io) => ({ exit: 0, out: `${JSON.stringify(command(args, io))}\n`, err: '' });

const commands: Readonly<Record<string, Command>> = {
	questions: print(questionsCommand),
	evaluate: print(evaluateCommand),
	levy: levyCommand,
	surcharge: surchargeCommand,
	vehicle: vehicleCommand,
};

/** Runs one command of the command line. Pure but for what `io` reads. */
export function run(args: readonly string[], io: CommandIo): CommandResult {
	const [name, ...more] = args;
	try {
		if (name === undefined) throw new WrongInput('usage');
		const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (!command) throw new WrongInput('unknown-command', { command: name, known: Object.keys(commands).join(', ') });
		return command(more, io);
	} catch (error) {
		if (!(error instanceof WrongInput)) throw error;
		return { exit: 2, out: '', err: `${error.message}\n` };
	}
}
