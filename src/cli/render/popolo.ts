import type { Membership } from '../../model/membership.ts';
import type { Organization } from '../../model/organization.ts';
import { type PopoloObject, popoloMembership, popoloOrganization } from './popolo/classes.ts';
import { safeJson } from './printable.ts';
import type { RendererOf, Sink } from './renderer.ts';

/** Popolo JSON of memberships, and of all organisations that they are of or in. */
export const renderPopoloMemberships: RendererOf<Membership> = async ({ rows }, sink, _terminal, background) => {
  const named = new Set<string>();
  function* memberships(): Generator<PopoloObject> {
    for (const row of rows) {
      named.add(row.member.id).add(row.organization.id);
      yield popoloMembership(row);
    }
  }
  function* organizations(): Generator<PopoloObject> {
    for (const id of [...named].sort()) {
      const organization = background.organization(id);
      if (organization !== null) yield popoloOrganization(organization);
    }
  }
  await sink.write('{"memberships":');
  const count = await writeList(memberships(), sink);
  await sink.write(',\n"organizations":');
  await writeList(organizations(), sink);
  await sink.write('}\n');
  return count;
};

/** Popolo JSON of organisations. */
export const renderPopoloOrganizations: RendererOf<Organization> = async ({ rows }, sink) => {
  function* organizations(): Generator<PopoloObject> {
    for (const row of rows) yield popoloOrganization(row);
  }
  await sink.write('{"organizations":');
  const count = await writeList(organizations(), sink);
  await sink.write('}\n');
  return count;
};

/** An object a line, as they come. */
async function writeList(objects: Iterable<PopoloObject>, sink: Sink): Promise<number> {
  let count = 0;
  for (const object of objects) await sink.write(`${count++ === 0 ? '[\n' : ',\n'}${safeJson(object)}`);
  await sink.write(count === 0 ? '[]' : '\n]');
  return count;
}
