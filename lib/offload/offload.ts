import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Result, refuse } from '@/lib/result';
import type { TaskAnswer, TaskInput, TaskName, TaskOutput, TaskRequest } from './tasks';

export interface OffloadLimits {
  /** After this the work is given up. No text within the limits of an import takes as long. */
  timeoutMs?: number;
  /** Of the thread's own heap; beyond it the work is given up, and the process lives on. */
  memoryMb?: number;
}

interface Waiting {
  answer: (answer: Result<unknown>) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

// One thread for the whole process, whatever bundle asks: see lib/db/database.ts.
const slot = Symbol.for('verbatim.offload');
const holder = globalThis as { [slot]?: Thread };
let lastId = 0;

/**
 * Runs a task in a thread of its own, so that requests go on meanwhile; tasks run one after the
 * other. Refuses (`too_large`) what takes too long or too much memory; throws when the task throws.
 */
export function offload<T extends TaskName>(
  name: T,
  input: TaskInput<T>,
  { timeoutMs = 180_000, memoryMb = 2048 }: OffloadLimits = {},
): Promise<Result<TaskOutput<T>>> {
  const thread = currentThread(memoryMb);
  lastId += 1;
  const request: TaskRequest = { id: lastId, name, input };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      giveUp(thread);
      void thread.worker.terminate();
    }, timeoutMs);
    const answer = resolve as (answer: Result<unknown>) => void;
    thread.waiting.set(request.id, { answer, reject, timer });
    thread.worker.ref();
    thread.worker.postMessage(request);
  });
}

/** Ends the thread, so that a process or a test can end with it. */
export async function endOffload(): Promise<void> {
  const thread = holder[slot];
  delete holder[slot];
  await thread?.worker.terminate();
}

function currentThread(memoryMb: number): Thread {
  if (holder[slot]) return holder[slot];
  // The source file itself, not a bundle: its address is put together at run time so that the
  // bundler leaves it alone, and tsx reads the TypeScript.
  const entry = pathToFileURL(path.join(process.cwd(), 'lib', 'offload', 'thread.ts')).href;
  const worker = new Worker(
    `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(entry)}); });`,
    { eval: true, resourceLimits: { maxOldGenerationSizeMb: memoryMb } },
  );
  const thread: Thread = { worker, waiting: new Map() };
  worker.on('message', (answer: TaskAnswer) => settle(thread, answer));
  worker.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') giveUp(thread);
    else rejectAll(thread, error);
  });
  worker.on('exit', (code) => rejectAll(thread, new Error(`the thread ended with status ${code}`)));
  worker.unref();
  holder[slot] = thread;
  return thread;
}

function settle(thread: Thread, answer: TaskAnswer): void {
  const waiting = thread.waiting.get(answer.id);
  if (!waiting) return;
  thread.waiting.delete(answer.id);
  clearTimeout(waiting.timer);
  if (answer.ok) waiting.answer({ ok: true, value: answer.output });
  else waiting.reject(new Error(answer.error));
  if (thread.waiting.size === 0) thread.worker.unref();
}

function giveUp(thread: Thread): void {
  const refusal = refuse(
    'too_large',
    'Reading this took too long or too much memory. Import the article alone, or paste its text.',
  );
  dismiss(thread, (waiting) => waiting.answer(refusal));
}

function rejectAll(thread: Thread, error: Error): void {
  dismiss(thread, (waiting) => waiting.reject(error));
}

/** Lets a thread go that will answer nothing more; the next task gets a new one. */
function dismiss(thread: Thread, tell: (waiting: Waiting) => void): void {
  if (holder[slot] === thread) delete holder[slot];
  for (const waiting of thread.waiting.values()) {
    clearTimeout(waiting.timer);
    tell(waiting);
  }
  thread.waiting.clear();
}
