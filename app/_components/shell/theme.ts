export const themeCookie = 'verbatim-theme';

export type Theme = 'system' | 'light' | 'dark';

/** The chosen look, from the cookie; anything else follows the system. */
export function parseTheme(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}
