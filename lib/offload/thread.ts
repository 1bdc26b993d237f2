import { parentPort } from 'node:worker_threads';
import { type TaskAnswer, type TaskRequest, tasks } from './tasks';

if (!parentPort) throw new Error('this file is the body of a worker thread');
const port = parentPort;

port.on('message', async ({ id, name, input }: TaskRequest) => {
  port.postMessage(await answer(id, name, input));
});

async function answer(id: number, name: TaskRequest['name'], input: unknown): Promise<TaskAnswer> {
  try {
    const task = tasks[name] as (input: unknown) => unknown;
    return { id, ok: true, output: await task(input) };
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? (error.stack ?? '') : String(error) };
  }
}
