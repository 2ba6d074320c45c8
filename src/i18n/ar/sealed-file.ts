import { arabic } from '../catalogue.ts';

/** Files of others that may carry a passphrase: why one was not taken, and the field for what opens it. */
export const sealedFile = arabic({
  'fault.newer-version': 'أخرجه إصدار أحدث من مطابق. يُحدَّث مطابق ثم يُستلم الملف.',
  'fault.passphrase-needed': 'الملف محمي. تُكتب كلمة السر كما أبلغها من أرسله.',
  'fault.passphrase-wrong': 'كلمة السر لا تفتح هذا الملف، أو تغيّر الملف في الطريق.',
  'fault.invalid': 'الملف ناقص أو متغيّر. يُطلب إرساله من جديد.',
  passphrase: 'كلمة السر',
  'passphrase.short': 'ثمانية أحرف على الأقل.',
  open: 'فتح',
});
