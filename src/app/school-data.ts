import type { SchoolData } from '../core/school/school-data.ts';
import { schoolDataOf } from '../core/school/school-data-of.ts';
import type { OpenPerson } from './people.ts';
import { loadStoredSchool } from './stored-school.ts';

/** What a page of the workspace checks; too much code for the background, which hands out `loadStoredSchool`. */
export const loadSchoolData = async (person: OpenPerson): Promise<SchoolData> =>
  schoolDataOf(await loadStoredSchool(person));
