import type { findings as ar } from '../ar/findings.ts';
import { englishOf } from '../catalogue.ts';

export const findings = englishOf<typeof ar>()({
  'section-missing-on-darsak': 'A section is not on Darsak',
  'section-extra-on-darsak': 'A section on Darsak is not among your teaching assignments',
  'section-other-teacher': 'The section is under another teacher in OpenEMIS',
  'section-subject-differs': 'The subject differs between the platforms',
  'section-under-two-subjects': 'The same section stands under two subjects',
  'section-unclear': 'A section could not be paired',
  'section-count-differs': 'The number of students differs between the platforms',
  'student-review': { one: 'Is this the same student?', other: '{n} names to review' },
  'student-missing-on-darsak': { one: 'A student is not on Darsak', other: '{n} students are not on Darsak' },
  'student-missing-on-openemis': {
    one: 'A name on Darsak is not in OpenEMIS',
    other: '{n} names on Darsak are not in OpenEMIS',
  },
  'student-duplicate-on-darsak': 'A name is listed twice on Darsak',
  'student-duplicate-on-openemis': 'A name is listed twice in OpenEMIS',
  'student-moved': { one: 'A student is in another section', other: '{n} students are in other sections' },
  'student-details-differ': {
    one: 'A student’s details differ between the platforms',
    other: 'Details of {n} students differ between the platforms',
  },
  'student-status-differs': {
    one: 'A student no longer enrolled in OpenEMIS is still on Darsak',
    other: '{n} students no longer enrolled in OpenEMIS are still on Darsak',
  },
  'class-not-subject': {
    one: 'A student of the class is not in the subject’s roster in OpenEMIS',
    other: '{n} students of the class are not in the subject’s roster in OpenEMIS',
  },
  'subject-not-class': {
    one: 'A student of the subject’s roster is not in the class in OpenEMIS',
    other: '{n} students of the subject’s roster are not in the class in OpenEMIS',
  },
  'student-not-in-classroom': {
    one: 'A student of both lists is not in the classroom',
    other: '{n} students of both lists are not in the classroom',
  },
  'student-in-classroom-only': {
    one: 'A student in the classroom is on neither list',
    other: '{n} students in the classroom are on neither list',
  },
  'tag.missing': 'Missing',
  'tag.extra': 'Extra',
  'tag.review': 'To review',
  'tag.differs': 'Differs',
  'tag.duplicate': 'Twice',
  'tag.moved': 'Elsewhere',
  'tag.note': 'Note',
  more: 'and {more} more',
  'owner.teacher': 'You decide',
  'owner.school': 'The school administration fixes',
  'owner.support': 'Technical support fixes',
  'owner.ministry': 'Goes up to the ministry',
  'owner.nobody': 'Nothing to do',
  'step.decide-same-person': 'Compare the two names and decide: one student or two.',
  'step.ask-support-add-students': 'Ask technical support to add the names to the section on Darsak.',
  'step.ask-support-remove-students': 'Ask technical support to remove the names from the section on Darsak.',
  'step.ask-support-add-section': 'Ask technical support to add the section to your Darsak account.',
  'step.ask-support-remove-section': 'Ask technical support to remove the section from your Darsak account.',
  'step.ask-school-fix-assignment':
    'Ask the school administration to correct the teaching assignment in OpenEMIS.',
  'step.ask-school-enrol-student':
    'Ask the school administration to enrol the student in OpenEMIS or to state the case.',
  'step.ask-school-move-student': 'Ask the school administration to confirm the student’s right section.',
  'step.ask-school-subject-list': 'Ask the school administration to update the subject’s roster in OpenEMIS.',
  'step.tell-school-not-in-class':
    'Tell the school administration that the student is not in the class, to correct the enrolment on both platforms.',
  'step.correct-details':
    'Settle the right value from the official document, then have the other one corrected.',
  'step.read-again': 'Read the page again once all of it shows.',
  'step.nothing': 'Nothing to do; this is for your information.',
});
