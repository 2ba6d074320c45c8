import { spawn } from 'node:child_process';

/** What a finished child process left behind; `output` is stdout and stderr in order of arrival. */
export interface Finished {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command to its end and collects its output. Never throws: a command that cannot be started is code 127,
 * one ended by a signal is code 1. It gets no stdin, so that nothing can wait for an answer nobody gives.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  const start = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const finish = (code: number) => {
      resolve({ code, output, seconds: (performance.now() - start) / 1000 });
    };
    const child = spawn(command, args, {
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm's own shims on Windows are .cmd files, which only a shell can start.
      shell: process.platform === 'win32',
    });
    const take = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => {
      finish(code ?? 1);
    });
  });
}
