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
  'request.ask-support-add-students': 'يُرجى التكرم بإضافة هذه الأسماء إلى الشعبة على درسك.',
  'request.ask-support-remove-students': 'يُرجى التكرم بإزالة ما لا يلزم من هذه الأسماء من الشعبة على درسك.',
  'request.ask-support-add-section': 'يُرجى التكرم بإضافة الشعبة إلى حسابي على درسك.',
  'request.ask-support-remove-section': 'يُرجى التكرم بإزالة الشعبة من حسابي على درسك.',
  'request.other': 'يُرجى التكرم بالنظر في الأمر ومعالجته.',
  read: 'قُرئت قائمة {platform} بتاريخ {date}، الساعة {time}.',
  thanks: 'شاكرين تعاونكم، وتفضلوا بقبول فائق الاحترام.',
});
