import { arabic } from '../catalogue.ts';

/** The message to technical support. Arabic only, whatever the language of the screen: the directorate reads it. */
export const letter = arabic({
  greeting: 'السادة فريق الدعم الفني المحترمين',
  salam: 'السلام عليكم ورحمة الله وبركاته، وبعد؛',
  subject: 'الموضوع: {title}',
  section: 'الشعبة: {section}',
  'section-subject': 'الشعبة: {section}، المبحث: {subject}',
  sides: 'على درسك: {darsak}. في OpenEMIS: {openemis}.',
  names: 'الأسماء:',
  name: '{position}. {name}',
  'name.found': '{position}. {name} (في {section})',
  'name.both': '{position}. على درسك: {darsak}، في OpenEMIS: {openemis}',
  none: 'غير موجود',
  request: 'المطلوب: {step}',
  read: 'قُرئت قائمة {platform} بتاريخ {date}، الساعة {time}.',
  thanks: 'شاكرين تعاونكم، وتفضلوا بقبول فائق الاحترام.',
});
