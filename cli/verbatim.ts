import { Command } from 'commander';
import { registerBackupCommand } from './backup';
import { registerClockCommand } from './clock';
import { registerDossierCommand } from './dossier';
import { registerExportCommands } from './export';
import { registerExtractCommand } from './extract';
import { registerImportCommand } from './import';
import { registerKeyCommand } from './key';
import { registerMemberCommands } from './member';
import { registerRestoreCommand } from './restore';
import { exitWith } from './terminal';
import { registerVerifyCommand } from './verify';
import { registerWitnessCommand } from './witness';

const program = new Command('verbatim')
  .description('Claims with their speakers, and where exactly they stand.')
  .showHelpAfterError('Run with --help to see what can be given.')
  .exitOverride((error) => {
    // 0: help or version was asked for; anything else is a misuse of the command line.
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

registerExtractCommand(program);
registerImportCommand(program);
registerMemberCommands(program);
registerBackupCommand(program);
registerRestoreCommand(program);
registerKeyCommand(program);
registerClockCommand(program);
registerDossierCommand(program);
registerVerifyCommand(program);
registerWitnessCommand(program);
registerExportCommands(program);

program.parseAsync().then(
  () => exitWith(process.exitCode === undefined ? 0 : Number(process.exitCode)),
  (error: unknown) => {
    // Whoever reads our output has enough of it: no fault.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return exitWith(0);
    console.error(error instanceof Error ? error.message : error);
    return exitWith(1);
  },
);
