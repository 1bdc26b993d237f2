import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource/ibm-plex-mono/400.css';
import './globals.css';

import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { parseTheme, themeCookie } from './_components/shell/theme';
import { ToastRegion } from './_components/toast-region';

export const metadata: Metadata = {
  title: { default: 'Verbatim', template: '%s · Verbatim' },
  description: 'Every claim with its speaker, its affiliation and its exact place in the source.',
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  return (
    <html lang="en" {...(theme !== 'system' && { 'data-theme': theme })}>
      <body>
        {children}
        <ToastRegion />
      </body>
    </html>
  );
}
