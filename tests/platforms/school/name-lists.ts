/**
 * Common Arabic given and family names, single words without an order of their own. The school combines them
 * at random: whoever bears one of the combinations is not meant.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const maleNames = words(`
  أحمد محمد محمود خالد عمر علي حسن حسين يوسف إبراهيم إسماعيل سامر رامي فادي زياد مازن نادر وائل باسل
  طارق هاني أنس ليث قصي معتز مؤمن حمزة أسامة إياد بلال جعفر رائد سليمان صهيب عصام فراس قاسم كمال مروان نزار
`);

export const femaleNames = words(`
  سارة فاطمة مريم نور هبة رنا دانا لينا ريم سلمى آية إسراء بيان تالا جنى حلا دعاء رغد زينب شهد
  ضحى عائشة غادة فرح لمى ميس نادين هالة وفاء ياسمين أسيل بتول تسنيم رهف سجى شيماء منى نهى هديل ولاء
`);

/** Given names of two words stay one part of a name (matching principle: compounds). */
export const compoundNames: readonly string[] = ['عبد الله', 'عبد الرحمن', 'عبد الكريم', 'نور الدين'];

export const familyNames = words(`
  الخطيب العمري الزعبي القضاة المومني الشرمان الحوراني النمري الصمادي الروسان عبيدات بطاينة طلافحة
  الشياب الجراح الحموري العتوم الطعاني الغرايبة الدويري الهزايمة البشتاوي المصري الكردي التميمي
  الشوبكي السعدي الحلبي القاسم الناصر الرفاعي حداد قعوار مدانات زيادين هلسة الفايز العدوان المجالي الطراونة
`);
