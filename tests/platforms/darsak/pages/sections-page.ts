import type { DarsakRelation } from '../../school/darsak-side.ts';
import { html, type Html } from '../../http/html.ts';
import { addressOf } from '../addresses.ts';
import type { DarsakSettings } from '../control.ts';
import { cell, sectionColumns, writeDigits } from './columns.ts';

/** "My sections" («العلاقات التدريسية»): subject, grade, section, count, link to the students. */

const count = (relation: DarsakRelation, settings: DarsakSettings): number =>
  settings.emptyRelations.includes(relation.id) ? 0 : relation.students.length;

const asTable = (relations: readonly DarsakRelation[], settings: DarsakSettings): Html => {
  const { columns, count: countHeader, actions } = sectionColumns[settings.headers];
  return html`<div class="table-responsive">
    <table class="table">
      <caption>
        العلاقات التدريسية
      </caption>
      <thead>
        <tr>
          ${columns.map(({ header }) => html`<th scope="col">${header}</th>`)}
          <th scope="col">${countHeader}</th>
          <th scope="col">${actions}</th>
        </tr>
      </thead>
      <tbody>
        ${relations.map(
          (relation, index) =>
            html`<tr>
              ${columns.map((column) => html`<td>${column.cell(relation)}</td>`)}
              <td>${cell(String(count(relation, settings)), settings, index)}</td>
              <td>
                <a class="btn" href="${addressOf(settings.urlSkin, { page: 'roster', id: relation.id })}"
                  >عرض الطلبة</a
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

const asCards = (relations: readonly DarsakRelation[], settings: DarsakSettings): Html =>
  html`<div class="deck">
    ${relations.map(
      (relation, index) =>
        html`<div class="card" data-rel="${relation.id}">
          <div class="card-body">
            <h5 class="card-title">${relation.subject}</h5>
            <p class="card-text">${relation.grade}-${relation.letter}</p>
            <span class="badge">${writeDigits(count(relation, settings), settings.digits, index)} طالباً</span>
            <a
              class="stretched-link"
              href="${addressOf(settings.urlSkin, { page: 'roster', id: relation.id })}"
              >عرض الطلبة</a
            >
          </div>
        </div>`,
    )}
  </div>`;

export const sectionsContent = (relations: readonly DarsakRelation[], settings: DarsakSettings): Html =>
  html`<h1>العلاقات التدريسية</h1>
    ${
      relations.length === 0
        ? html`<p class="empty">لا يوجد شعب</p>`
        : settings.layout === 'V3' || settings.layout === 'V4' || settings.layout === 'V6'
          ? asCards(relations, settings)
          : asTable(relations, settings)
    }`;
