import { changed, commit } from '@/lib/audit/commit';
import { type Result, refuse } from '@/lib/result';
import type { Actor } from './actor';
import type { RenameMemberInput } from './schema';

/** Changes the actor's own name; what the log has told keeps the old one. */
export async function renameMember(
  actor: Actor,
  { name, from }: RenameMemberInput,
): Promise<Result<null>> {
  return commit(actor, async (tx) => {
    const member = await tx.member.findUnique({ where: { id: actor.id } });
    if (!member) return refuse('not_found', 'There is no such member.');
    if (from !== undefined && from !== member.name) {
      return refuse('conflict', 'Your name was changed meanwhile, in another window.', {
        changes: [{ field: 'name', from, to: member.name }],
      });
    }
    if (member.name === name) return refuse('conflict', 'This is your name already.');
    await tx.member.update({
      where: { id: actor.id },
      data: { name, version: { increment: 1 } },
    });
    const changes = { name: { from: member.name, to: name } };
    return changed(null, [{ type: 'member.renamed', subject: actor.id, data: { changes } }]);
  });
}
