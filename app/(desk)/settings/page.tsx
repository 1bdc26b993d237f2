import type { Metadata } from 'next';
import { PageHeader } from '@/app/_components/page-header';
import { PageFrame } from '@/app/_components/shell/page-frame';
import { TextLink } from '@/app/_components/text-link';
import { canAdministrate } from '@/lib/auth/actor';
import { roleNames } from '@/lib/auth/member';
import { getOwnEmail, listOwnSessions } from '@/lib/auth/queries';
import { requireSession } from '@/lib/auth/session';
import { NameForm } from './_components/name-form';
import { PasswordForm } from './_components/password-form';
import { SessionTable } from './_components/session-table';
import { ShortcutsButton } from './_components/shortcuts-button';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const { actor, sessionId } = await requireSession();
  const email = await getOwnEmail(actor);
  const sessions = await listOwnSessions(actor);
  return (
    <PageFrame width="text">
      <PageHeader title="Settings" lede={`${email} · ${roleNames[actor.role]}`} />
      {canAdministrate(actor) && (
        <p className="text-body">
          <TextLink href="/settings/newsroom">The newsroom’s settings</TextLink>: the scale, the
          rules for verdicts, public pages, the log.
        </p>
      )}
      <Section id="name" title="Your name">
        <NameForm name={actor.name} />
      </Section>
      <Section id="password" title="Password">
        <PasswordForm email={email} />
      </Section>
      <Section id="sessions" title="Where you are signed in">
        <SessionTable sessions={sessions} ownId={sessionId} />
      </Section>
      <Section id="keys" title="Keyboard">
        <p className="max-w-prose text-body text-ink-soft">
          Every shortcut can be given another key, or turned off. They are kept in this browser.
        </p>
        <ShortcutsButton />
      </Section>
    </PageFrame>
  );
}

function Section(props: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={props.id} className="border-b border-rule py-6 last:border-0">
      <h2 id={props.id} className="mb-3 text-title">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
