import type { Person } from '../../school/school.ts';
import { asText, audit, DateValue, type Row } from './values.ts';

/** A row of `security_users` with the columns a real server sends, unless the query names fields. */
export const personRow = (person: Person, username: string): Row => ({
  id: person.id,
  username,
  openemis_no: person.openemisNo,
  first_name: person.names[0],
  middle_name: person.names[1],
  third_name: person.names[2],
  last_name: person.names[3],
  preferred_name: null,
  email: null,
  mobile_number: null,
  address: null,
  postal_code: null,
  address_area_id: 3,
  birthplace_area_id: 3,
  gender_id: person.gender === 'M' ? 1 : 2,
  date_of_birth: new DateValue(person.birthDate),
  date_of_death: null,
  nationality_id: person.nationalId === null ? 12 : 10,
  identity_type_id: person.nationalId === null ? null : 10,
  identity_number: person.nationalId,
  external_reference: null,
  sync_status: 0,
  super_admin: 0,
  status: 1,
  last_login: new DateValue('2026-11-20 07:00:00'),
  failed_logins: 0,
  photo_name: '',
  photo_content: null,
  preferred_language: 'ar',
  is_student: person.kind === 'student' ? 1 : 0,
  is_staff: person.kind === 'staff' ? 1 : 0,
  is_guardian: 0,
  ...audit,
});

/** The name as the entity joins it from whatever name columns the query selected. */
export const joinedName = (row: Row): string =>
  ['first_name', 'middle_name', 'third_name', 'last_name']
    .map((column) => asText(row[column]))
    .filter((part) => part !== '')
    .join(' ');

/** Virtual fields of the two entities that stand for a user (contract B, cost notes; as recorded). */
export const studentVirtuals = (row: Row): Row => {
  const name = joinedName(row);
  return { name, name_with_id: `${asText(row.openemis_no)} - ${name}` };
};
export const userVirtuals = (row: Row): Row => {
  const { name_with_id: withId, ...rest } = studentVirtuals(row);
  return {
    ...rest,
    name_with_id: withId ?? '',
    name_with_id_role: `${asText(withId)} ()`,
    default_identity_type: '',
    has_special_needs: 1,
  };
};
