// @ts-check

const most = 2;
/** What one server needs with its pages and the engine loaded, and as much for the rest, in bytes. */
const memoryEach = 2 ** 30;

/**
 * How many processes should serve a newsroom: one for each processor, up to two. A second lets one
 * page be made while another is; more were not measured, and each takes its share of memory.
 * @param {number} processors
 * @param {number} memory of the machine, in bytes
 */
export function countServers(processors, memory) {
  return Math.max(1, Math.min(most, processors, Math.floor(memory / memoryEach)));
}
