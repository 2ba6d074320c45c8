import { key, keyWithoutArticle } from './text.ts';

/** Subjects as Jordan's platforms and books spell them (darsak-facts 2.3, 6.2); only to tell a subject from other words. */
const subjects =
  'الإحصاء|اللغة العربية|العربية لغتي|اللغة الإنجليزية|اللغة الفرنسية|الرياضيات|العلوم|العلوم الحياتية|الأحياء|الفيزياء|الكيمياء|علوم الأرض|علوم الأرض والبيئة|التربية الإسلامية|الدين المسيحي|الدراسات الاجتماعية|التربية الاجتماعية والوطنية|التربية الوطنية والمدنية|التربية الوطنية|التاريخ|تاريخ الأردن|الجغرافيا|الحاسوب|المهارات الرقمية|الثقافة المالية|التربية المهنية|التربية الرياضية|التربية الفنية|التربية الفنية والموسيقية|التربية الموسيقية|علوم النفس والاجتماع|الفلسفة|الأدب|الأعمال|المنهاج التطوري|علوم الحاسوب|تكنولوجيا المعلومات|العلوم الإسلامية|العلوم العامة|الثقافة العامة|مهارات الاتصال|مهارات الحياة|القضايا المعاصرة|Computer|Computer Science|Social Studies|Art|Physical Education|French|Civics|Arabic|Arabic Language|English|English Language|Mathematics|Maths|Math|Science|Physics|Chemistry|Biology|History|Geography|Digital Skills|Islamic Education|لغتي|التلاوة والتجويد|المهارات الحياتية|علم النفس|إدارة الأعمال|رياضيات الأعمال|النحو والصرف|البلاغة|Earth Science|Islamic Studies|ICT|Life Skills|Philosophy|Psychology|Financial Literacy|Vocational Education|Art Education';

const known = new Set(subjects.split('|').flatMap((subject) => [key(subject), keyWithoutArticle(subject)]));

/** «التربية الفنية والموسيقية والمسرحية»: subjects are joined and parted from school to school. */
const joined =
  /^(?:تربيه(?: و?(?:اسلاميه|مسيحيه|فنيه|مهنيه|رياضيه|موسيقيه|مسرحيه|وطنيه|مدنيه|اجتماعيه|اعلاميه|صحيه|بدنيه|بييه)){1,4}|لغه (?:عربيه|انجليزيه|فرنسيه|المانيه|تركيه|صينيه|ايطاليه)(?: و\S+)?|علوم (?:ارض|حياتيه|طبيعيه|عامه)(?: و\S+)?)$/;

/** Whether a text is a subject's name and nothing else; a leading «مادة» or «مبحث» is allowed. */
export const isSubject = (raw: string): boolean => subjectIn(raw) !== null;

const leads = new Set(['ماده', 'مبحث', 'مقرر']);
/** Without «مادة», however it is written, and a colon or a stroke behind it. */
const withoutLead = (raw: string): string => {
  const words = raw.trim().split(/\s+/);
  const from = key(words[0] ?? '') === 'في' ? 1 : 0;
  if (words.length < from + 2 || !leads.has(keyWithoutArticle(words[from] ?? ''))) return raw.trim();
  return words.slice(/^[:：/-]$/.test(words[from + 1] ?? '') ? from + 2 : from + 1).join(' ');
};

/** The subject of «مبحث الرياضيات» or «الرياضيات», as shown; null when the text is something else. */
export const subjectIn = (raw: string): string | null => {
  const bare = withoutLead(raw);
  const plain = keyWithoutArticle(bare);
  return known.has(key(bare)) || known.has(plain) || joined.test(plain) ? bare : null;
};
