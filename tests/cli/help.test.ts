import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meanings } from '../../src/cli/options.ts';
import { createProgram } from '../../src/cli/program.ts';
import { parameterNames } from '../../src/export/filters.ts';
import { listNames } from '../../src/export/lists.ts';

const file = new URL('../../docs/cli.md', import.meta.url);

/** The help of the program and of each command, as it is printed 80 columns wide. */
function helps(): ReadonlyMap<string, string> {
  const program = createProgram();
  return new Map(
    [program, ...program.commands].map((command) => {
      let printed = '';
      command.configureHelp({ helpWidth: 80 }).configureOutput({
        writeOut: (text) => {
          printed += text;
        },
        getOutHasColors: () => false,
      });
      command.outputHelp();
      return [command === program ? 'dateline' : `dateline ${command.name()}`, printed.trimEnd()];
    }),
  );
}

function sections(): string {
  return [...helps()].map(([name, help]) => `## ${name}\n\n\`\`\`text\n${help}\n\`\`\`\n`).join('\n');
}

describe('docs/cli.md', () => {
  it('shows the help of every command as the program prints it', () => {
    const text = readFileSync(file, 'utf8');
    const start = text.indexOf('## dateline');
    if (process.env['GOLDEN'] === 'write') {
      writeFileSync(file, (start < 0 ? text : text.slice(0, start)) + sections());
      return;
    }
    expect(text.slice(start)).toBe(sections());
  });
});

describe('the help', () => {
  it('describes every command, argument and option', () => {
    for (const command of createProgram().commands) {
      expect(command.description(), command.name()).not.toBe('');
      for (const argument of command.registeredArguments) expect(argument.description, command.name()).not.toBe('');
      for (const option of command.options)
        expect(option.description, `${command.name()} ${option.flags}`).not.toBe('');
    }
  });

  it('means by each filter what an address means', () => {
    for (const name of ['timeline', 'statements'] as const) {
      const options = createProgram().commands.find((command) => command.name() === name)?.options ?? [];
      const names = options.map(({ long }) => long?.slice(2));
      expect(names).toEqual(expect.arrayContaining([...parameterNames(name)]));
    }
    const known = new Set(listNames.flatMap(parameterNames));
    expect(Object.keys(meanings).filter((name) => !known.has(name))).toEqual([]);
  });
});
