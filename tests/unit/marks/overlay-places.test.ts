// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { listAt, listRows, resultsLinks } from '../../../src/overlay/openemis/list-rows.ts';
import { placeAt, resultsRoot } from '../../../src/overlay/openemis/results-place.ts';

const token = (value: object): string =>
  `${btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.c2lnbmF0dXJl`;
const base = '/openemis-core/Institution/Institutions';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('lists of OpenEMIS', () => {
  it.each([
    [`${base}/Classes/index/${token({ id: 1 })}`, 'classes'],
    [`${base}/${token({ id: 1 })}/Subjects/index`, 'subjects'],
    [`${base}/Assessments`, 'assessments'],
    [`${base}/${token({ id: 1 })}/Staff/index`, 'staff'],
    [`${base}/StaffUser/view/${token({ id: 1 })}`, null],
    [`${base}/Classes/view/${token({ id: 3 })}`, null],
    [`${base}/${token({ id: 1 })}/Students/index`, null],
    ['/openemis-core/Dashboard', null],
  ])('%s', (path, list) => {
    expect(listAt(path)).toBe(list);
  });

  const row = (cell: string, link: string): string =>
    `<tr><td data-row-id="${cell}">name</td><td><a href="${link}">view</a></td></tr>`;
  const put = (rows: string): void => {
    document.body.innerHTML = `<div class="table-wrapper"><table><tbody>${rows}</tbody></table></div>`;
  };

  it('are read by the row’s own key, by the plain number of old versions, or by the view link', () => {
    put(
      row(token({ id: 7 }), '#') +
        row('8', '#') +
        row(token({ id: null }), `${base}/Classes/view/${token({ id: 9 })}`) +
        row('<script>', '#'),
    );
    expect(listRows(document, 'classes').map(({ id }) => id)).toEqual(['7', '8', '9']);
  });

  it('of staff are read by the person in the link, and marked at the name', () => {
    const link = `${base}/StaffUser/view/${token({ id: 12, institution_id: 1, staff_id: 12 })}`;
    put(
      `<tr><td data-row-id="${token({ id: 3 })}"></td><td>2000123456</td><td>هدى يوسف</td><td><a href="${link}">view</a></td></tr>` +
        row(token({ id: 4 }), '#'),
    );
    expect(listRows(document, 'staff').map(({ id, cell }) => [id, cell.textContent])).toEqual([
      ['12', 'هدى يوسف'],
    ]);
  });

  it('of assessments are read by the class in the link to the results, and lead there', () => {
    const results = `${base}/Results/${token({ id: null })}?queryString=${token({ class_id: 2, assessment_id: 1 })}`;
    put(row(token({ id: null }), results) + row(token({ id: 5 }), '#'));
    expect(listRows(document, 'assessments').map(({ id }) => id)).toEqual(['2']);
    expect([...resultsLinks(document).keys()]).toEqual(['2']);
  });

  it('take no link that leads to another host', () => {
    put(
      row(
        '1',
        `https://evil.example${base}/Results/x?queryString=${token({ class_id: 2, assessment_id: 1 })}`,
      ),
    );
    expect(resultsLinks(document).size).toBe(0);
  });
});

describe('the Results page', () => {
  const page = (init: string): void => {
    document.body.innerHTML = `
      <select ng-model="selectedAcademicTerm"><option value="">--</option>
        <option value="string:t1" selected>الفصل  الأول</option></select>
      <div ng-init="${init}">
        <ul><li class="uib-tab" heading="العلوم"><a>العلوم</a></li>
            <li class="uib-tab active" heading="الرياضيات"><a>الرياضيات</a></li></ul>
      </div>`;
  };

  it('says class, assessment, term and subject', () => {
    page("class_id=1;assessment_id=4;institution_id=1;roles=[5,6];dynamicTotalMarkHeader=''");
    const root = resultsRoot(document);
    expect(root && placeAt(document, root)).toEqual({
      classId: '1',
      assessmentId: '4',
      term: 'الفصل الأول',
      subject: 'الرياضيات',
    });
  });

  it('says no term where all are shown, and no subject before the tabs are drawn', () => {
    page('class_id=12;institution_id=1');
    document.querySelectorAll('option')[1]?.removeAttribute('selected');
    document.querySelector('.active')?.classList.remove('active');
    const root = resultsRoot(document);
    expect(root && placeAt(document, root)).toEqual({
      classId: '12',
      assessmentId: null,
      term: null,
      subject: null,
    });
  });

  it.each(['class_id=alert(1);assessment_id=1', 'class_id=;assessment_id=1', "class_id='1'"])(
    'is none where the element says %j',
    (init) => {
      page(init);
      expect(resultsRoot(document)).toBeNull();
    },
  );
});
