// @ts-check
// Only syntax and modules that very old Node releases know: this file is what refuses them.

const oldestMajor = 20;
const oldestMinor = 19;

/**
 * Judges a Node version such as "v20.19.0".
 * @param {string} version
 * @returns {{ refusal?: string, notice?: string }} a refusal when Verbatim cannot run on it, a
 *   notice when it can but something better is at hand, neither when all is well.
 */
export function judgeNodeVersion(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    return {
      refusal: `Verbatim needs Node ${oldestMajor}.${oldestMinor} or newer, and this is ${version}.\nInstall Node 22 or 24 from https://nodejs.org (or with nvm: nvm install 24), then run the same command again.`,
    };
  }
  if (major === 20) {
    return {
      notice: `Node ${version} works, but Node 20 is past its end of life and gets no security fixes: 22 or 24 is recommended.`,
    };
  }
  return {};
}
