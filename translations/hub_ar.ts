<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Console</name>
    <message>
        <source>The permission had ended at the hub, but the box had no line and did not know. It acted on what it knew.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>كان الإذن قد انتهى في المركز، لكن الصندوق كان دون اتصال ولم يعلم. تصرف بما يعرفه.</translation>
    </message>
    <message>
        <source>Two boxes tell of this key what cannot both be true. The next time a box sees its fob, that counts.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>صندوقان يقولان عن هذا المفتاح ما لا يمكن أن يصح معا. القول للصندوق الذي يرى ميداليته في المرة القادمة.</translation>
    </message>
    <message>
        <source>The box was put back from a copy, or there are two of it. Both records are kept. Look at the box itself.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>أُعيد الصندوق من نسخة، أو هناك اثنان منه. يُحفظ السجلان. انظر إلى الصندوق نفسه.</translation>
    </message>
    <message>
        <source>A key is elsewhere than was meant. Nothing is lost: its place is written down as the box saw it.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>مفتاح في مكان غير المقصود. لم يضع شيء: مكانه مسجل كما رآه الصندوق.</translation>
    </message>
    <message>
        <source>A fob that the hub does not know lies in a bin. Add it to a key, or take it out.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>في خانة ميدالية لا يعرفها المركز. أضفها إلى مفتاح أو أخرجها.</translation>
    </message>
    <message>
        <source>The hub was put back from a backup, and this box knows something newer. What was taken away stays away unless you say otherwise.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>أُعيد المركز من نسخة احتياطية، وهذا الصندوق يعرف ما هو أحدث. ما سُحب يبقى مسحوبا ما لم تقل غير ذلك.</translation>
    </message>
    <message>
        <source>A key was taken after the permission had ended</source>
        <extracomment>What happened: a key was taken by somebody whose permission had ended.</extracomment>
        <translation>أُخذ مفتاح بعد انتهاء الإذن</translation>
    </message>
    <message>
        <source>A key is in two places at once</source>
        <extracomment>What happened: hub and box disagree.</extracomment>
        <translation>مفتاح في مكانين معا</translation>
    </message>
    <message>
        <source>A box tells another story than before</source>
        <extracomment>What happened: the record of a box was copied or put back.</extracomment>
        <translation>صندوق يقول غير ما قاله من قبل</translation>
    </message>
    <message>
        <source>A key is in another bin than was meant</source>
        <extracomment>Title of a case.</extracomment>
        <translation>مفتاح في خانة غير المقصودة</translation>
    </message>
    <message>
        <source>An unknown fob</source>
        <extracomment>Title of a case: a fob that the hub does not know.</extracomment>
        <translation>ميدالية مجهولة</translation>
    </message>
    <message>
        <source>A box knows more than the backup</source>
        <extracomment>Title of a case.</extracomment>
        <translation>صندوق يعرف أكثر من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Permission had ended</source>
        <extracomment>Chip beside what happened: the box acted on an older version.</extracomment>
        <translation>كان الإذن قد انتهى</translation>
    </message>
    <message>
        <source>Over now</source>
        <extracomment>Of an alert whose cause is gone.</extracomment>
        <translation>انتهى الآن</translation>
    </message>
    <message>
        <source>Still so</source>
        <extracomment>Of an alert.</extracomment>
        <translation>ما زال قائما</translation>
    </message>
    <message>
        <source>Messages cannot be sent</source>
        <extracomment>Chip beside a rule whose messages are not sent.</extracomment>
        <translation>لا يمكن إرسال الرسائل</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Of a case that nobody has closed.</extracomment>
        <translation>للنظر فيه</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Of a case.
----------
Heading of a part of a form: when a box is closed on certain days.</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>To come</source>
        <extracomment>Of a booking.</extracomment>
        <translation>قادم</translation>
    </message>
    <message>
        <source>Now running</source>
        <extracomment>Of a booking.</extracomment>
        <translation>جارٍ الآن</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Tab and chip: bookings that have ended.</extracomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Of a booking.</extracomment>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Field for the digits from a text message, an e-mail or an app.
----------
Column: digits.</extracomment>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Eight letters, such as BCDF-GHJK. It lives for ten minutes.</source>
        <extracomment>Below the field for the code on the screen of a new box.</extracomment>
        <translation>ثمانية أحرف، مثل BCDF-GHJK. يصلح لعشر دقائق.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of something that is not there.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column and field: the name of a person or thing.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What its screen shows, such as Harbour House lobby.</source>
        <extracomment>Below the field for the name of a box.</extracomment>
        <translation>ما تعرضه شاشته، مثل: بيت الميناء، المدخل.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Field: the name of the building or yard where a box hangs.</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>In place of</source>
        <extracomment>Field of the form that joins a box: one that it stands in for.</extracomment>
        <translation>بدلا من</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>30 يوما</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of something that never ends.</extracomment>
        <translation>دون حد</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Field: days of the week.</extracomment>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Earlier than the beginning means the next morning.</source>
        <extracomment>Below the field for the end of a shift.</extracomment>
        <translation>ما هو أبكر من البداية يعني صباح اليوم التالي.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Number of the site team</source>
        <extracomment>Field: the number that the screen tells people to call.</extracomment>
        <translation>رقم فريق الموقع</translation>
    </message>
    <message>
        <source>Languages on the screen</source>
        <extracomment>Field: which languages a box offers.</extracomment>
        <translation>لغات الشاشة</translation>
    </message>
    <message>
        <source>Without a line, let guests in for</source>
        <extracomment>Question: how long a box without a line lets guests in.</extracomment>
        <translation>دون اتصال، يُسمح للضيوف لمدة</translation>
    </message>
    <message>
        <source>Drop-offs and emergency codes always work.</source>
        <extracomment>Below that field.</extracomment>
        <translation>إعادة المفاتيح ورموز الطوارئ تعمل دائما.</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <extracomment>Field: reasons that people choose from.</extracomment>
        <translation>أسباب للاختيار</translation>
    </message>
    <message>
        <source>One a line, such as Showing. For keys that ask for a reason.</source>
        <extracomment>Below that field.</extracomment>
        <translation>سبب في كل سطر، مثل: معاينة. للمفاتيح التي تطلب سببا.</translation>
    </message>
    <message>
        <source>People may link a badge at the box</source>
        <extracomment>Check box.</extracomment>
        <translation>يمكن ربط بطاقة عند الصندوق</translation>
    </message>
    <message>
        <source>Drop off without saying who</source>
        <extracomment>Check box.</extracomment>
        <translation>إعادة المفتاح دون ذكر الاسم</translation>
    </message>
    <message>
        <source>Hours for pick-ups</source>
        <extracomment>Heading of a part of a form: when keys may be picked up.</extracomment>
        <translation>ساعات أخذ المفاتيح</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Field of a rule: hours in which nobody is woken.
----------
Column and field: the beginning of a time.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Column and field: the end of a time.</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>As any other</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>كغيرها</translation>
    </message>
    <message>
        <source>Nothing is put in</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>لا يوضع فيها شيء</translation>
    </message>
    <message>
        <source>Out of use: nothing in, nothing out</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>خارج الخدمة: لا دخول ولا خروج</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column: whether a bin is used like others.</extracomment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field: a few words of one&apos;s own.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Somebody reads you three digits from its screen</source>
        <extracomment>How a box makes sure that somebody stands before it.</extracomment>
        <translation>يقرأ لك شخص ثلاثة أرقام من الشاشة</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>Column: the number of a bin.</extracomment>
        <translation>خانة</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <extracomment>Question: how a box makes sure that somebody stands before it.</extracomment>
        <translation>من هناك؟</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field: why.</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Add a box</source>
        <extracomment>Button: goes on to the words that are compared.
----------
Link and button: to the page that joins a box to the hub.</extracomment>
        <translation>إضافة صندوق</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on to the next step.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>On the new box, choose Join a hub. Type the code from its screen here.</source>
        <extracomment>On the page that joins a box.</extracomment>
        <translation>على الصندوق الجديد اختر «الانضمام إلى مركز». اكتب هنا الرمز الذي على شاشته.</translation>
    </message>
    <message>
        <source>The words match: add this box</source>
        <extracomment>Button: the four words are alike, the box is joined.</extracomment>
        <translation>الكلمات متطابقة: أضف هذا الصندوق</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Button and title: settings of a box, of the hub.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that keeps what is in a form.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Bin %1</source>
        <extracomment>Title of a form; a number.
----------
A bin and its number.</extracomment>
        <translation>الخانة %1</translation>
    </message>
    <message>
        <source>Let %1 go?</source>
        <extracomment>Question; the name of a box.</extracomment>
        <translation>إخراج %1 من المركز؟</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>Button: a box no longer belongs to the hub.</extracomment>
        <translation>إخراجه</translation>
    </message>
    <message>
        <source>Open a bin</source>
        <extracomment>Button: to the page that opens a bin from afar.</extracomment>
        <translation>فتح خانة</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Button.</extracomment>
        <translation>افتح الآن</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Button: to the form for a new key.</extracomment>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>Button: to the form for a new person.</extracomment>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Give a permission</source>
        <extracomment>Button: to the form that says who may take which key.</extracomment>
        <translation>منح إذن</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Tab and chip: a key that is in a box.</extracomment>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>Of a bin without a key.</extracomment>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Tab and chip: a key that somebody has.</extracomment>
        <translation>في الخارج</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>Of a bin with a key that belongs elsewhere.</extracomment>
        <translation>مفتاح آخر</translation>
    </message>
    <message>
        <source>Out of order</source>
        <extracomment>Of a bin that does not open or shut.</extracomment>
        <translation>معطلة</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>غير مضبوطة</translation>
    </message>
    <message>
        <source>At any time</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>State of a bin that is opened from afar, with what to do next.
----------
Of a box and a change.</extracomment>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>The box is being asked. It answers within a minute or not at all.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>يُسأل الصندوق الآن. يجيب خلال دقيقة أو لا يجيب.</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <extracomment>State of a bin that is opened from afar.</extracomment>
        <translation>ينتظر شخصا</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>State of a bin that was opened from afar.</extracomment>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>The bin is open. What happens there is in the activity.</source>
        <extracomment>About a bin that was opened from afar.</extracomment>
        <translation>الخانة مفتوحة. ما يحدث هناك تجده في النشاط.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <extracomment>State of a bin that was to be opened from afar.</extracomment>
        <translation>لم تُفتح</translation>
    </message>
    <message>
        <source>The box did not open it: somebody was using it, or its page says what is wrong.</source>
        <extracomment>About a bin that was to be opened from afar.</extracomment>
        <translation>لم يفتحها الصندوق: كان شخص يستعمله، أو تذكر صفحته ما الخطأ.</translation>
    </message>
    <message>
        <source>Nobody was there in time, so the bin stays shut. Try again, or use a booking code.</source>
        <extracomment>About a bin that was to be opened from afar.</extracomment>
        <translation>لم يأت أحد في الوقت، فبقيت الخانة مغلقة. حاول مرة أخرى أو استخدم رمز حجز.</translation>
    </message>
    <message>
        <source>Print it anew</source>
        <extracomment>Of an emergency sheet.</extracomment>
        <translation>اطبعها من جديد</translation>
    </message>
    <message>
        <source>Still right</source>
        <extracomment>Of an emergency sheet.</extracomment>
        <translation>ما زالت صحيحة</translation>
    </message>
    <message>
        <source>All bins</source>
        <extracomment>What an emergency code opens.</extracomment>
        <translation>كل الخانات</translation>
    </message>
    <message>
        <source>Forgotten your password?</source>
        <extracomment>Link below the sign-in form.
----------
Title.</extracomment>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <extracomment>Link below a form for somebody who is not signed in.</extracomment>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>A key is late</source>
        <extracomment>What happened: the key should be back and is not.</extracomment>
        <translation>مفتاح متأخر</translation>
    </message>
    <message>
        <source>A box has no power</source>
        <extracomment>What happened: a box runs on its battery.</extracomment>
        <translation>صندوق بلا كهرباء</translation>
    </message>
    <message>
        <source>A box has no line</source>
        <extracomment>What happened: the hub hears nothing from a box.</extracomment>
        <translation>صندوق دون اتصال</translation>
    </message>
    <message>
        <source>A battery is low</source>
        <extracomment>What happened.</extracomment>
        <translation>بطارية ضعيفة</translation>
    </message>
    <message>
        <source>A door stands open</source>
        <extracomment>What happened.</extracomment>
        <translation>باب مفتوح</translation>
    </message>
    <message>
        <source>A door was opened with nobody at the box</source>
        <extracomment>What happened: with nobody signed in.</extracomment>
        <translation>فُتح باب ولا أحد عند الصندوق</translation>
    </message>
    <message>
        <source>A box was tampered with</source>
        <extracomment>What happened: somebody tries to take the box off the wall.</extracomment>
        <translation>عبث أحد بصندوق</translation>
    </message>
    <message>
        <source>A box has known nothing new for long</source>
        <extracomment>What happened.</extracomment>
        <translation>صندوق لم يصله جديد منذ وقت طويل</translation>
    </message>
    <message>
        <source>Many wrong codes at a box</source>
        <extracomment>What happened: many wrong codes.</extracomment>
        <translation>رموز خاطئة كثيرة عند صندوق</translation>
    </message>
    <message>
        <source>Picked up</source>
        <extracomment>What happened.</extracomment>
        <translation>أُخذ</translation>
    </message>
    <message>
        <source>Dropped off</source>
        <extracomment>What happened.</extracomment>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>What happened: a key was given to somebody else away from the box.</extracomment>
        <translation>سُلّم إلى شخص آخر</translation>
    </message>
    <message>
        <source>Dropped off at another box</source>
        <extracomment>What happened: a key came back to a box where it does not belong.</extracomment>
        <translation>أُعيد إلى صندوق آخر</translation>
    </message>
    <message>
        <source>Not as meant: look at it</source>
        <extracomment>What happened: something else than was meant.</extracomment>
        <translation>ليس كما قُصد: انظر فيه</translation>
    </message>
    <message>
        <source>Booking made</source>
        <extracomment>What happened.</extracomment>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Booking changed</source>
        <extracomment>What happened.</extracomment>
        <translation>تغير حجز</translation>
    </message>
    <message>
        <source>Booking taken back</source>
        <extracomment>What happened.</extracomment>
        <translation>أُلغي حجز</translation>
    </message>
    <message>
        <source>Permission given</source>
        <extracomment>What happened.</extracomment>
        <translation>مُنح إذن</translation>
    </message>
    <message>
        <source>Permission changed</source>
        <extracomment>What happened.</extracomment>
        <translation>تغير إذن</translation>
    </message>
    <message>
        <source>Permission taken back</source>
        <extracomment>What happened.</extracomment>
        <translation>سُحب إذن</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What happened: a box did not let somebody.</extracomment>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Recognised</source>
        <extracomment>What happened.</extracomment>
        <translation>تم التعرف</translation>
    </message>
    <message>
        <source>Line is back</source>
        <extracomment>What happened: the line is back.</extracomment>
        <translation>عاد الاتصال</translation>
    </message>
    <message>
        <source>Power is back</source>
        <extracomment>What happened.</extracomment>
        <translation>عادت الكهرباء</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <extracomment>What happened: the clock of a box is wrong.</extracomment>
        <translation>ساعة غير صحيحة</translation>
    </message>
    <message>
        <source>Box started</source>
        <extracomment>What happened.</extracomment>
        <translation>بدأ الصندوق</translation>
    </message>
    <message>
        <source>Box switched off</source>
        <extracomment>What happened.</extracomment>
        <translation>أُطفئ الصندوق</translation>
    </message>
    <message>
        <source>PIN, app or badge set</source>
        <extracomment>What happened: a person set a PIN, an app or a badge.</extracomment>
        <translation>ضُبط رمز PIN أو تطبيق أو بطاقة</translation>
    </message>
    <message>
        <source>Uses keys</source>
        <extracomment>Access level.</extracomment>
        <translation>يستخدم المفاتيح</translation>
    </message>
    <message>
        <source>Sees only their own keys and security.</source>
        <extracomment>About the access level.</extracomment>
        <translation>يرى مفاتيحه وأمانه فقط.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>Access level.</extracomment>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>Sees keymap and activity, and changes nothing.</source>
        <extracomment>About the access level.</extracomment>
        <translation>يرى خريطة المفاتيح والنشاط ولا يغير شيئا.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>Access level.</extracomment>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>Also bookings, and opening a bin from afar.</source>
        <extracomment>About the access level.</extracomment>
        <translation>وكذلك الحجوزات وفتح خانة عن بعد.</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Access level.</extracomment>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Also people, keys, permissions and alerts.</source>
        <extracomment>About the access level.</extracomment>
        <translation>وكذلك الأشخاص والمفاتيح والأذون والتنبيهات.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Access level.</extracomment>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Also boxes, members and emergency sheets.</source>
        <extracomment>About the access level.</extracomment>
        <translation>وكذلك الصناديق والأعضاء وأوراق الطوارئ.</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Access level.
----------
Field of a key: the person whose it is.</extracomment>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Everything.</source>
        <extracomment>About the access level.</extracomment>
        <translation>كل شيء.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <extracomment>Below a field that was left empty.</extracomment>
        <translation>املأ هذا الحقل.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <extracomment>Below a field with too much in it.</extracomment>
        <translation>هذا طويل جدا. اختصره.</translation>
    </message>
    <message>
        <source>Use up to 60 visible characters on one line.</source>
        <extracomment>Below a field for a name.</extracomment>
        <translation>استخدم حتى 60 حرفا ظاهرا في سطر واحد.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Look at it again.</source>
        <extracomment>Below a field for an e-mail address.</extracomment>
        <translation>هذا ليس عنوان بريد. راجعه.</translation>
    </message>
    <message>
        <source>Write the number with + and the country, such as +44 7700 900142.</source>
        <extracomment>Below a field for a telephone number.</extracomment>
        <translation>اكتب الرقم مع + ورمز البلد، مثل ‎+44 7700 900142‎.</translation>
    </message>
    <message>
        <source>There is no such time. Look at it again.</source>
        <extracomment>Below a field for a date or a time.</extracomment>
        <translation>لا يوجد مثل هذا الوقت. راجعه.</translation>
    </message>
    <message>
        <source>The end is not after the beginning. Change one of them.</source>
        <extracomment>Below a field for the end of something.</extracomment>
        <translation>النهاية ليست بعد البداية. غيّر أحدهما.</translation>
    </message>
    <message>
        <source>This is in use already. Choose another.</source>
        <extracomment>Below a field whose value has to be the only one of its kind.</extracomment>
        <translation>هذا مستخدم من قبل. اختر غيره.</translation>
    </message>
    <message>
        <source>This is not there any more. Choose another.</source>
        <extracomment>Below a field with a choice.</extracomment>
        <translation>لم يعد هذا موجودا. اختر غيره.</translation>
    </message>
    <message>
        <source>That did not work. Check what you typed and try again.</source>
        <extracomment>Over a form with a password or a code.</extracomment>
        <translation>لم ينجح ذلك. راجع ما كتبته وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This code or link is over. Ask for a new one.</source>
        <extracomment>Over a form with a code.</extracomment>
        <translation>انتهى هذا الرمز أو الرابط. اطلب جديدا.</translation>
    </message>
    <message>
        <source>Too many tries. Wait some minutes and try again.</source>
        <extracomment>Over a form with a password or a code.</extracomment>
        <translation>محاولات كثيرة. انتظر بضع دقائق وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>استخدم 8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Use at least one letter and one number.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>استخدم حرفا واحدا ورقما واحدا على الأقل.</translation>
    </message>
    <message>
        <source>Everybody tries this one first. Choose another.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>يجربها الجميع أولا. اختر غيرها.</translation>
    </message>
    <message>
        <source>The two are not alike. Type both again.</source>
        <extracomment>Below the field in which a new password is typed again.</extracomment>
        <translation>الاثنتان غير متطابقتين. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>This PIN has the wrong number of digits.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>عدد أرقام PIN غير صحيح.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>يسهل تخمين رمز PIN هذا. اختر غيره.</translation>
    </message>
    <message>
        <source>Another booking has this key at that time. Choose another time or key.</source>
        <extracomment>Over the form of a booking.</extracomment>
        <translation>لحجز آخر هذا المفتاح في ذلك الوقت. اختر وقتا أو مفتاحا آخر.</translation>
    </message>
    <message>
        <source>Use an https address that is reachable from the internet.</source>
        <extracomment>Below the field for a web address.</extracomment>
        <translation>استخدم عنوان https يمكن الوصول إليه من الإنترنت.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is it CSV in UTF-8?</source>
        <extracomment>Below the field for a file.</extracomment>
        <translation>لا يمكن قراءة هذا الملف. هل هو CSV بترميز UTF-8؟</translation>
    </message>
    <message>
        <source>The hub could not save this. Nothing was changed; try again.</source>
        <extracomment>Over a form that could not be saved.</extracomment>
        <translation>لم يستطع المركز حفظ هذا. لم يتغير شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Title of the first page after signing in.</extracomment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Keymap</source>
        <extracomment>Title of the page that shows every bin and every key at a glance.</extracomment>
        <translation>خريطة المفاتيح</translation>
    </message>
    <message>
        <source>Bookings</source>
        <extracomment>Title of the page with the times for which keys are promised.</extracomment>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of the page with all keys.</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Title of the page with everybody who may use the boxes.</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>Title of the page that says who may take which key.</extracomment>
        <translation>الأذون</translation>
    </message>
    <message>
        <source>Boxes</source>
        <extracomment>Title of the page with all key boxes.</extracomment>
        <translation>الصناديق</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page that tells what happened.</extracomment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>How many alerts are open; also the title of their page.</extracomment>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>Title of the page with what somebody should look into.</extracomment>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>Title of the page for days without power or internet.</extracomment>
        <translation>الطوارئ</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Title of the page with everything about signing in and picking up.</extracomment>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Saved. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after a form was sent.</extracomment>
        <translation>تم الحفظ. يعلم به كل صندوق متصل خلال دقيقة.</translation>
    </message>
    <message>
        <source>Removed. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after something was removed.</extracomment>
        <translation>تمت الإزالة. يعلم بها كل صندوق متصل خلال دقيقة.</translation>
    </message>
    <message>
        <source>The message is on its way.</source>
        <extracomment>Said once after a message was sent.</extracomment>
        <translation>الرسالة في الطريق.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <extracomment>Said once on the sign-in page.</extracomment>
        <translation>سجلت الخروج.</translation>
    </message>
    <message>
        <source>Your password is changed. At your next sign-in we ask for a code.</source>
        <extracomment>Said once after the password was changed.</extracomment>
        <translation>تغيرت كلمة مرورك. نطلب رمزا عند دخولك التالي.</translation>
    </message>
    <message>
        <source>Your PIN is set. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after a PIN was set.</extracomment>
        <translation>ضُبط رمز PIN. يعلم به كل صندوق متصل خلال دقيقة.</translation>
    </message>
    <message>
        <source>A new code is on its way.</source>
        <extracomment>Said once on the page that asks for a code.</extracomment>
        <translation>رمز جديد في الطريق.</translation>
    </message>
    <message>
        <source>The box belongs to this hub now.</source>
        <extracomment>Said once after a box was joined to the hub.</extracomment>
        <translation>صار الصندوق تابعا لهذا المركز.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <extracomment>Said once after a case was closed.</extracomment>
        <translation>أُغلقت الحالة.</translation>
    </message>
    <message>
        <source>The booking is taken back. Below you see which boxes know it.</source>
        <extracomment>Said once after a booking was ended by hand.</extracomment>
        <translation>أُلغي الحجز. ترى أدناه أي الصناديق تعلم به.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at it and change it again.</source>
        <extracomment>Said once when two people changed the same thing.</extracomment>
        <translation>غيّر شخص آخر هذا في الأثناء. انظر إليه وغيّره من جديد.</translation>
    </message>
    <message>
        <source>The box has no line now, so nothing was opened. Use a booking code instead.</source>
        <extracomment>Said once when a bin was to be opened from afar.</extracomment>
        <translation>الصندوق دون اتصال الآن، فلم يُفتح شيء. استخدم رمز حجز بدلا من ذلك.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Link to the next part of a list; also the phone&apos;s menu of all pages.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab: all keys.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Column: which key box.</extracomment>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Column: which key is in a bin or belongs there.</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Field: a person.
----------
Title of a form.</extracomment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>How somebody is told.</extracomment>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>By text message</source>
        <extracomment>How somebody is told.</extracomment>
        <translation>برسالة نصية</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Field of a rule: what has to happen.
----------
Column: at which times.</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>For longer than</source>
        <extracomment>Field of a rule: how long something has to last before anybody is told.</extracomment>
        <translation>لأكثر من</translation>
    </message>
    <message>
        <source>Tell</source>
        <extracomment>Field of a rule: who is told.</extracomment>
        <translation>أخبر</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Column: by which way a message goes.</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Tell when it is over, too</source>
        <extracomment>Check box of a rule.</extracomment>
        <translation>أخبر أيضا عند انتهائه</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>Heading of a part of a rule: hours in which nobody is woken.</extracomment>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>What was it?</source>
        <extracomment>Field of a case: what was found out.</extracomment>
        <translation>ماذا كان؟</translation>
    </message>
    <message>
        <source>4 digits</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>4 أرقام</translation>
    </message>
    <message>
        <source>6 digits (recommended)</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>6 أرقام (يُنصح بها)</translation>
    </message>
    <message>
        <source>8 digits</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>8 أرقام</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <extracomment>Field: the name of the company or house.</extracomment>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the list of languages below the sign-in form.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>PINs have</source>
        <extracomment>Field: how long PINs are.</extracomment>
        <translation>طول رموز PIN</translation>
    </message>
    <message>
        <source>Passwords of at least 15 characters</source>
        <extracomment>Check box.</extracomment>
        <translation>كلمات مرور من 15 حرفا على الأقل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Field: an e-mail address.</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>A link to set a password goes there.</source>
        <extracomment>Below the field for a new member&apos;s address.</extracomment>
        <translation>يصل إليه رابط لاختيار كلمة مرور.</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <extracomment>Field: a telephone number.</extracomment>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>Access level</source>
        <extracomment>Column and field: what a member may do in the console.</extracomment>
        <translation>مستوى الوصول</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>What a program may do.</extracomment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Read, and make bookings</source>
        <extracomment>What a program may do.</extracomment>
        <translation>القراءة وإجراء الحجوزات</translation>
    </message>
    <message>
        <source>Read and change everything that you may</source>
        <extracomment>What a program may do.</extracomment>
        <translation>قراءة وتغيير كل ما يمكنك تغييره</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>How long a program&apos;s key lives.</extracomment>
        <translation>90 يوما</translation>
    </message>
    <message>
        <source>Which program uses it.</source>
        <extracomment>Below the field for the name of a program&apos;s key.</extracomment>
        <translation>أي برنامج يستخدمه.</translation>
    </message>
    <message>
        <source>May do</source>
        <extracomment>Column: what a program may do.</extracomment>
        <translation>يمكنه</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Column: when something stops.</extracomment>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>Field: a web address.</extracomment>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Tells of</source>
        <extracomment>Of a webhook: of what it tells.</extracomment>
        <translation>يخبر عن</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what happened.</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Field: a file.</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with one line of headings. Nothing is taken in before you have seen the report.</source>
        <extracomment>Below the field for a file.</extracomment>
        <translation>CSV بترميز UTF-8 مع سطر عناوين واحد. لا يؤخذ شيء قبل أن ترى التقرير.</translation>
    </message>
    <message>
        <source>Only try it, and report</source>
        <extracomment>Check box: the import only reports.</extracomment>
        <translation>تجربة وتقرير فقط</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: to the question whether the thing on this page goes.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Question before something is removed: its name.</extracomment>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Title of a form: who is told of what.</extracomment>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>Nobody is told of it any more.</source>
        <extracomment>Before a rule is removed.</extracomment>
        <translation>لن يُخبر أحد بذلك بعد الآن.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <extracomment>Title and button of a form.</extracomment>
        <translation>إغلاق الحالة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>Title of a form: settings for everybody.</extracomment>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Title of a form: somebody who may sign in.</extracomment>
        <translation>عضو</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once, and their tokens end. As a person with keys they stay.</source>
        <extracomment>Before a member is removed.</extracomment>
        <translation>يُسجل خروجه من كل مكان فورا وتنتهي رموز وصوله. يبقى شخصا له مفاتيح.</translation>
    </message>
    <message>
        <source>New token</source>
        <extracomment>Button: to the form for a program&apos;s key.</extracomment>
        <translation>رمز وصول جديد</translation>
    </message>
    <message>
        <source>Make the token</source>
        <extracomment>Button: makes a key for a program.</extracomment>
        <translation>إنشاء رمز الوصول</translation>
    </message>
    <message>
        <source>Webhook</source>
        <extracomment>Title of the page of one web address.</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Messages that are still waiting for it are dropped.</source>
        <extracomment>Before a webhook is removed.</extracomment>
        <translation>تُترك الرسائل التي ما زالت تنتظره.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Title: takes in lists of people and keys.</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>Button: takes a file in.</extracomment>
        <translation>أخذ الملف</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>Chip beside the session that somebody is using now.</extracomment>
        <translation>هذه</translation>
    </message>
    <message>
        <source>Your login is open to anyone who learns your password. Keep the code switched on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>دخولك مفتوح لكل من يعرف كلمة مرورك. أبق الرمز مفعلا.</translation>
    </message>
    <message>
        <source>Switched off, anyone who knows your mobile number has access to your keys. Keep it on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>إن عُطّل، فكل من يعرف رقم جوالك يصل إلى مفاتيحك. أبقه مفعلا.</translation>
    </message>
    <message>
        <source>Switched off, anyone who knows your visitor&apos;s mobile number has access to your keys. Keep it on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>إن عُطّل، فكل من يعرف رقم جوال زائرك يصل إلى مفاتيحك. أبقه مفعلا.</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Of a code, PIN, app or badge that somebody has.</extracomment>
        <translation>مضبوط</translation>
    </message>
    <message>
        <source>Name, time zone, length of PINs.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>الاسم والمنطقة الزمنية وطول رموز PIN.</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>Title of the page with everybody who may sign in to the console.</extracomment>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Who may sign in here, and what they may do.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>من يمكنه الدخول هنا، وما يمكنه فعله.</translation>
    </message>
    <message>
        <source>Take in lists of people and keys.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>أخذ قوائم الأشخاص والمفاتيح.</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Title of the page with text messages and e-mails that were sent.</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Text messages and e-mails that were sent or wait.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>رسائل نصية ورسائل بريد أُرسلت أو تنتظر.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <extracomment>Title: web addresses that the hub tells what happens.</extracomment>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Other servers that are told what happens.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>خوادم أخرى تُخبر بما يحدث.</translation>
    </message>
    <message>
        <source>API tokens</source>
        <extracomment>Title: keys for programs that speak with the hub.</extracomment>
        <translation>رموز الوصول (API)</translation>
    </message>
    <message>
        <source>Programs that may speak with this hub.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>برامج يمكنها مخاطبة هذا المركز.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <extracomment>Title of the record of everything done in the console.</extracomment>
        <translation>من غيّر ماذا</translation>
    </message>
    <message>
        <source>Everything that was done in the console.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>كل ما فُعل في لوحة الإدارة.</translation>
    </message>
    <message>
        <source>With a code</source>
        <extracomment>Of a member&apos;s login.</extracomment>
        <translation>برمز</translation>
    </message>
    <message>
        <source>Password only</source>
        <extracomment>Of a member&apos;s login.</extracomment>
        <translation>كلمة المرور فقط</translation>
    </message>
    <message>
        <source>Invited</source>
        <extracomment>Of a member who has not set a password yet.</extracomment>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How many messages are still to be sent; also a chip.</extracomment>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Of a message.</extracomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>Of a message.</extracomment>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>How many messages could not be sent; also a chip.</extracomment>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>Text message</source>
        <extracomment>How a message is sent.</extracomment>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>Title of the page for everything that went wrong at the hub itself.</extracomment>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>The hub could not do it. Nothing was changed; try again in a minute.</source>
        <extracomment>About it.</extracomment>
        <translation>لم يستطع المركز ذلك. لم يتغير شيء؛ حاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>The hub did not understand that</source>
        <extracomment>Title.</extracomment>
        <translation>لم يفهم المركز ذلك</translation>
    </message>
    <message>
        <source>The page may be too old. Load it again and repeat what you did.</source>
        <extracomment>About it.</extracomment>
        <translation>قد تكون الصفحة قديمة. حمّلها من جديد وأعد ما فعلته.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <extracomment>Title: somebody asks for what they may not do.</extracomment>
        <translation>لا يمكنك فعل هذا</translation>
    </message>
    <message>
        <source>Your access level does not reach that far. Ask your administrator.</source>
        <extracomment>About it.</extracomment>
        <translation>مستوى وصولك لا يكفي. اسأل مديرك.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <extracomment>Title.</extracomment>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>It was removed, or the link is not complete.</source>
        <extracomment>About it.</extracomment>
        <translation>أُزيل، أو الرابط غير كامل.</translation>
    </message>
    <message>
        <source>That was too much at once</source>
        <extracomment>Title.</extracomment>
        <translation>كان هذا كثيرا دفعة واحدة</translation>
    </message>
    <message>
        <source>The file or text is larger than the hub takes. Send it in parts.</source>
        <extracomment>About it.</extracomment>
        <translation>الملف أو النص أكبر مما يقبله المركز. أرسله على أجزاء.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <extracomment>Title.</extracomment>
        <translation>محاولات كثيرة</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <extracomment>About it.</extracomment>
        <translation>انتظر بضع دقائق وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The hub is busy</source>
        <extracomment>Title.</extracomment>
        <translation>المركز مشغول</translation>
    </message>
    <message>
        <source>Try again in a minute. The boxes go on working meanwhile.</source>
        <extracomment>About it.</extracomment>
        <translation>حاول بعد دقيقة. تواصل الصناديق عملها في الأثناء.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <extracomment>Link.</extracomment>
        <translation>إلى النظرة العامة</translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Two people together</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>شخصان معا</translation>
    </message>
    <message>
        <source>Three people together</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>ثلاثة أشخاص معا</translation>
    </message>
    <message>
        <source>Never an address: the name is shown on screens and in messages.</source>
        <extracomment>Below the field for a key&apos;s name.</extracomment>
        <translation>لا تكتب عنوانا أبدا: يظهر الاسم على الشاشات وفي الرسائل.</translation>
    </message>
    <message>
        <source>Fob</source>
        <extracomment>Column and field: the number of the tag on a key.</extracomment>
        <translation>الميدالية</translation>
    </message>
    <message>
        <source>The number that the reader tells, such as 04 A1 B2 C3 D4 E5 03.</source>
        <extracomment>Below the field for a fob&apos;s number.</extracomment>
        <translation>الرقم الذي يعطيه القارئ، مثل 04 A1 B2 C3 D4 E5 03.</translation>
    </message>
    <message>
        <source>Home box</source>
        <extracomment>Field: the box in which a key belongs.</extracomment>
        <translation>صندوقه</translation>
    </message>
    <message>
        <source>Home bin</source>
        <extracomment>Field: the bin in which a key belongs.</extracomment>
        <translation>خانته</translation>
    </message>
    <message>
        <source>Leave it empty for any free bin.</source>
        <extracomment>Below the field for a bin.</extracomment>
        <translation>اتركه فارغا لأي خانة خالية.</translation>
    </message>
    <message>
        <source>May come back to any box</source>
        <extracomment>Check box.</extracomment>
        <translation>يمكن إعادته إلى أي صندوق</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Column: the groups that somebody is in; also the title of the page of groups.</extracomment>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>May be out for</source>
        <extracomment>Field: after which time a key is late.</extracomment>
        <translation>يمكن أن يبقى خارجا</translation>
    </message>
    <message>
        <source>Such as 90m, 8h or 3d. Leave it empty for as long as the permission lasts.</source>
        <extracomment>Below a field for a span of time.</extracomment>
        <translation>مثل 90m أو 8h أو 3d. اتركه فارغا لمدة الإذن.</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Heading of a part of a form: what is asked of who takes a key.</extracomment>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Taken by</source>
        <extracomment>Field.</extracomment>
        <translation>يأخذه</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <extracomment>Check box.</extracomment>
        <translation>طلب سبب</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <extracomment>Field: what the box asks somebody to type.</extracomment>
        <translation>طلب رقم</translation>
    </message>
    <message>
        <source>What the screen asks for, such as Work order number.</source>
        <extracomment>Below that field.</extracomment>
        <translation>ما تطلبه الشاشة، مثل: رقم أمر العمل.</translation>
    </message>
    <message>
        <source>A badge is not enough alone</source>
        <extracomment>Check box.</extracomment>
        <translation>البطاقة وحدها لا تكفي</translation>
    </message>
    <message>
        <source>High security</source>
        <extracomment>Check box.</extracomment>
        <translation>أمان عالٍ</translation>
    </message>
    <message>
        <source>One thing that can be known or copied is never enough, whatever other settings say.</source>
        <extracomment>About that check box.</extracomment>
        <translation>شيء واحد يمكن معرفته أو نسخه لا يكفي أبدا، مهما قالت الإعدادات الأخرى.</translation>
    </message>
    <message>
        <source>A mobile number is enough while no code can be sent</source>
        <extracomment>Check box.</extracomment>
        <translation>يكفي رقم الجوال ما دام إرسال رمز غير ممكن</translation>
    </message>
    <message>
        <source>Anyone who knows the number gets the key then. It is written down as weak.</source>
        <extracomment>Warning of that check box.</extracomment>
        <translation>عندها يحصل كل من يعرف الرقم على المفتاح. يُسجل ذلك ضعيفا.</translation>
    </message>
    <message>
        <source>Key code</source>
        <extracomment>Field: the digits that open this key for whoever knows them.</extracomment>
        <translation>رمز المفتاح</translation>
    </message>
    <message>
        <source>4 to 16 digits. Whoever knows them takes the key, as often as they like, and nobody knows who it was. Use at least 9.</source>
        <extracomment>Warning below that field.</extracomment>
        <translation>من 4 إلى 16 رقما. من يعرفها يأخذ المفتاح كلما أراد، ولا أحد يعرف من كان. استخدم 9 على الأقل.</translation>
    </message>
    <message>
        <source>See it</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>رؤيته</translation>
    </message>
    <message>
        <source>Where it is, and take nothing.</source>
        <extracomment>About that.</extracomment>
        <translation>أين هو، دون أخذ شيء.</translation>
    </message>
    <message>
        <source>Take it and bring it back</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>أخذه وإعادته</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>It is not late before the permission ends.</source>
        <extracomment>About that.</extracomment>
        <translation>لا يتأخر قبل انتهاء الإذن.</translation>
    </message>
    <message>
        <source>As its owner</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>كمالكه</translation>
    </message>
    <message>
        <source>By the clock at the box. Leave it empty for now.</source>
        <extracomment>Below a field for the beginning of something.</extracomment>
        <translation>بتوقيت ساعة الصندوق. اتركه فارغا لتعني الآن.</translation>
    </message>
    <message>
        <source>Leave it empty for no end. A key can be dropped off later all the same.</source>
        <extracomment>Below a field for the end of something.</extracomment>
        <translation>اتركه فارغا لعدم وجود نهاية. يمكن إعادة المفتاح لاحقا على أي حال.</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column: which person or group.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>May take</source>
        <extracomment>Column: which key or group of keys.</extracomment>
        <translation>يمكنه أخذ</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Column: what exactly is allowed.</extracomment>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Shifts</source>
        <extracomment>Title of the page with named weekly hours.</extracomment>
        <translation>الورديات</translation>
    </message>
    <message>
        <source>Choose none for any hour.</source>
        <extracomment>Below the field for shifts.</extracomment>
        <translation>لا تختر شيئا لتعني أي ساعة.</translation>
    </message>
    <message>
        <source>Further hours</source>
        <extracomment>Heading of a part of a form: further hours of a shift.</extracomment>
        <translation>ساعات أخرى</translation>
    </message>
    <message>
        <source>Guest&apos;s name</source>
        <extracomment>Field: who a booking is for.</extracomment>
        <translation>اسم الضيف</translation>
    </message>
    <message>
        <source>By the clock at the box.</source>
        <extracomment>Below the field for the beginning of a booking.</extracomment>
        <translation>بتوقيت ساعة الصندوق.</translation>
    </message>
    <message>
        <source>The key can be dropped off later all the same.</source>
        <extracomment>Below the field for the end of a booking.</extracomment>
        <translation>يمكن إعادة المفتاح لاحقا على أي حال.</translation>
    </message>
    <message>
        <source>Send the code to</source>
        <extracomment>Field: where the code of a booking is sent.</extracomment>
        <translation>إرسال الرمز إلى</translation>
    </message>
    <message>
        <source>An e-mail address or a mobile number. Leave it empty to pass the code on yourself.</source>
        <extracomment>Below that field.</extracomment>
        <translation>عنوان بريد أو رقم جوال. اتركه فارغا لتعطي الرمز بنفسك.</translation>
    </message>
    <message>
        <source>Boxes forget its fob. If the key is in a bin, take it out first.</source>
        <extracomment>Before a key is removed.</extracomment>
        <translation>تنسى الصناديق ميداليته. إن كان المفتاح في خانة فأخرجه أولا.</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Title of a form.</extracomment>
        <translation>إذن</translation>
    </message>
    <message>
        <source>Boxes with a line heed it within a minute. A box that is offline still lets them in, until it is back or its time is over.</source>
        <extracomment>Before a permission is removed.</extracomment>
        <translation>تلتزم الصناديق المتصلة به خلال دقيقة. الصندوق غير المتصل يواصل السماح حتى يعود أو ينتهي وقته.</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>Title of a form: hours of the week.</extracomment>
        <translation>وردية</translation>
    </message>
    <message>
        <source>Permissions that have no other shift then hold at no hour.</source>
        <extracomment>Before a shift is removed.</extracomment>
        <translation>الأذون التي ليس لها وردية أخرى لا تسري عندئذ في أي ساعة.</translation>
    </message>
    <message>
        <source>New booking</source>
        <extracomment>Button and title: the form that promises a key to somebody for a time.</extracomment>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>Button.
----------
Button: to the form that promises this key to somebody for a time.</extracomment>
        <translation>احجز</translation>
    </message>
    <message>
        <source>Take back the booking of %1?</source>
        <extracomment>Question; a guest&apos;s name.</extracomment>
        <translation>إلغاء حجز %1؟</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button.
----------
Button: to the question whether this booking ends now.</extracomment>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Code and link stop working at every box with a line within a minute. Keys that are out can still be dropped off.</source>
        <extracomment>Before a booking is ended by hand.</extracomment>
        <translation>يتوقف الرمز والرابط خلال دقيقة عند كل صندوق متصل. يمكن إعادة المفاتيح التي في الخارج.</translation>
    </message>
    <message>
        <source>What would the box decide?</source>
        <extracomment>Title: tells whether a box would give somebody a key.</extracomment>
        <translation>ماذا كان الصندوق سيقرر؟</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button.</extracomment>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>Nothing moves. You see what the hub says, and what the box says with what it knows now.</source>
        <extracomment>On the page that tells what a box would decide.</extracomment>
        <translation>لا يتحرك شيء. ترى ما يقوله المركز، وما يقوله الصندوق بما يعرفه الآن.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Of a setting that is on.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>By what the hub knows</source>
        <extracomment>Heading: what the hub would decide.</extracomment>
        <translation>حسب ما يعرفه المركز</translation>
    </message>
    <message>
        <source>By what the box knows now</source>
        <extracomment>Heading: what a box would decide.</extracomment>
        <translation>حسب ما يعرفه الصندوق الآن</translation>
    </message>
    <message>
        <source>Gets the key</source>
        <extracomment>A decision.</extracomment>
        <translation>يحصل على المفتاح</translation>
    </message>
    <message>
        <source>Is refused</source>
        <extracomment>A decision.</extracomment>
        <translation>يُرفض</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field: the password of an account.</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Do not ask on this device for 30 days</source>
        <extracomment>Check box below the field for a code.</extracomment>
        <translation>لا تسأل على هذا الجهاز لمدة 30 يوما</translation>
    </message>
    <message>
        <source>At least 8 characters with a letter and a number.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>8 أحرف على الأقل، فيها حرف ورقم.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field.</extracomment>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>The new password again</source>
        <extracomment>Field.</extracomment>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <extracomment>Field of the first page of a new hub: digits and letters that its log shows.</extracomment>
        <translation>رمز الإعداد</translation>
    </message>
    <message>
        <source>The hub wrote it into its log when it started.</source>
        <extracomment>Below the field for the set-up code.</extracomment>
        <translation>كتبه المركز في سجله عند بدئه.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Field.</extracomment>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>With + and the country. Codes for signing in go there.</source>
        <extracomment>Below the field for one&apos;s own mobile number.</extracomment>
        <translation>مع + ورمز البلد. تصل إليه رموز الدخول.</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <extracomment>Choice: a code is asked for after the password.</extracomment>
        <translation>طلب رمز</translation>
    </message>
    <message>
        <source>From the authenticator app if you have set one up, otherwise by text message or e-mail.</source>
        <extracomment>Where that code comes from.</extracomment>
        <translation>من تطبيق المصادقة إن كان لديك، وإلا برسالة نصية أو بريد.</translation>
    </message>
    <message>
        <source>No code</source>
        <extracomment>Choice: no code is asked for after the password.</extracomment>
        <translation>دون رمز</translation>
    </message>
    <message>
        <source>Anyone who learns your password can sign in as you, and open your boxes.</source>
        <extracomment>What it means to sign in without a code.</extracomment>
        <translation>كل من يعرف كلمة مرورك يمكنه الدخول باسمك وفتح صناديقك.</translation>
    </message>
    <message>
        <source>A code after the password</source>
        <extracomment>Question: which second step follows the password.</extracomment>
        <translation>رمز بعد كلمة المرور</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <extracomment>Choice: what a box asks for.</extracomment>
        <translation>رمز برسالة نصية</translation>
    </message>
    <message>
        <source>A new one each time. While the box has no line it asks for a PIN, the app or a badge.</source>
        <extracomment>About codes by text message.</extracomment>
        <translation>رمز جديد كل مرة. ما دام الصندوق دون اتصال فهو يطلب رمز PIN أو التطبيق أو بطاقة.</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <extracomment>Choice: nothing is asked for.</extracomment>
        <translation>لا شيء غير ذلك</translation>
    </message>
    <message>
        <source>My PIN</source>
        <extracomment>Choice: what a box asks for.
----------
Heading: the PIN that somebody types at a box.</extracomment>
        <translation>رمز PIN الخاص بي</translation>
    </message>
    <message>
        <source>Works without a line too.</source>
        <extracomment>About PINs.</extracomment>
        <translation>يعمل دون اتصال أيضا.</translation>
    </message>
    <message>
        <source>Anyone who knows your mobile number or access code has access to your keys.</source>
        <extracomment>Warning of the choice that asks for nothing.</extracomment>
        <translation>كل من يعرف رقم جوالك أو رمز دخولك يصل إلى مفاتيحك.</translation>
    </message>
    <message>
        <source>My key pick-ups</source>
        <extracomment>Question: what a box asks its owner for.</extracomment>
        <translation>أخذي للمفاتيح</translation>
    </message>
    <message>
        <source>4 digit PINs</source>
        <extracomment>Choice: what a box asks for.</extracomment>
        <translation>رموز PIN من 4 أرقام</translation>
    </message>
    <message>
        <source>Everybody sets their own and types it instead of a new code. Six digits are safer: see Settings.</source>
        <extracomment>About 4 digit PINs.</extracomment>
        <translation>يضبط كل شخص رمزه ويكتبه بدلا من رمز جديد. ستة أرقام أكثر أمانا: انظر الإعدادات.</translation>
    </message>
    <message>
        <source>Anyone who knows a visitor&apos;s mobile number or access code has access to your keys.</source>
        <extracomment>Warning of the choice that asks for nothing.</extracomment>
        <translation>كل من يعرف رقم جوال زائر أو رمز دخوله يصل إلى مفاتيحك.</translation>
    </message>
    <message>
        <source>User key pick-ups</source>
        <extracomment>Question: what a box asks everybody for who takes somebody&apos;s keys.</extracomment>
        <translation>أخذ المستخدمين للمفاتيح</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>Field for a new PIN.</extracomment>
        <translation>رمز PIN جديد</translation>
    </message>
    <message>
        <source>Digits that only you know; not your birthday, not the end of your number.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>أرقام لا يعرفها غيرك؛ لا تاريخ ميلادك ولا آخر رقمك.</translation>
    </message>
    <message>
        <source>Current password</source>
        <extracomment>Field.</extracomment>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Title and button.</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Type the code</source>
        <extracomment>Title: a second step follows the password.</extracomment>
        <translation>اكتب الرمز</translation>
    </message>
    <message>
        <source>We sent it to %1. A recovery code works too.</source>
        <extracomment>Above the field for the code that follows the password. The place is never told in full.</extracomment>
        <translation>أرسلناه إلى %1. يصلح رمز استرجاع أيضا.</translation>
    </message>
    <message>
        <source>Your authenticator app shows it. A recovery code works too.</source>
        <extracomment>Above the field for the code of an authenticator app.</extracomment>
        <translation>يعرضه تطبيق المصادقة. يصلح رمز استرجاع أيضا.</translation>
    </message>
    <message>
        <source>Send the link</source>
        <extracomment>Button.</extracomment>
        <translation>إرسال الرابط</translation>
    </message>
    <message>
        <source>If the address has an account here, a link to set a new password goes there.</source>
        <extracomment>Below &quot;Forgotten your password?&quot;. The same whether or not the address is known.</extracomment>
        <translation>إن كان لهذا العنوان حساب هنا، فسيصل إليه رابط لاختيار كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Title.</extracomment>
        <translation>اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>You are then signed out everywhere.</source>
        <extracomment>Below &quot;Set a new password&quot;.</extracomment>
        <translation>يُسجل خروجك بعد ذلك من كل مكان.</translation>
    </message>
    <message>
        <source>Welcome. Who looks after this hub?</source>
        <extracomment>Title of the first page of a new hub.</extracomment>
        <translation>مرحبا. من يعتني بهذا المركز؟</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button of the first page of a new hub.</extracomment>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>You become its first administrator. You can invite others later.</source>
        <extracomment>On the first page of a new hub.</extracomment>
        <translation>تصبح أول مدير له. يمكنك دعوة آخرين لاحقا.</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <extracomment>Title: somebody who is signed in shows a second time who they are.</extracomment>
        <translation>هل هذا أنت؟</translation>
    </message>
    <message>
        <source>This can open doors, so we ask for a fresh code. We sent it to %1.</source>
        <extracomment>Below &quot;Is it you?&quot;.</extracomment>
        <translation>يمكن لهذا أن يفتح أبوابا، لذلك نطلب رمزا جديدا. أرسلناه إلى %1.</translation>
    </message>
    <message>
        <source>This can open doors, so we ask for a fresh code from your authenticator app.</source>
        <extracomment>Below &quot;Is it you?&quot;.</extracomment>
        <translation>يمكن لهذا أن يفتح أبوابا، لذلك نطلب رمزا جديدا من تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>My login</source>
        <extracomment>Heading: how somebody signs in.</extracomment>
        <translation>دخولي</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Button: keeps a new PIN.</extracomment>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Change my password</source>
        <extracomment>Title.</extracomment>
        <translation>تغيير كلمة مروري</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button that keeps a new password.</extracomment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>The next time you sign in, we ask for a code as well.</source>
        <extracomment>Below &quot;Change my password&quot;.</extracomment>
        <translation>نطلب رمزا أيضا عند دخولك التالي.</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <extracomment>An app on a phone that makes codes to type.</extracomment>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <extracomment>Of a box that has not spoken with the hub yet.</extracomment>
        <translation>لا خبر بعد</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Of a box that speaks with the hub.</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline for %1</source>
        <extracomment>Of a box that the hub does not hear: how long.</extracomment>
        <translation>دون اتصال منذ %1</translation>
    </message>
    <message>
        <source>Mains</source>
        <extracomment>Of a box with power.</extracomment>
        <translation>كهرباء</translation>
    </message>
    <message>
        <source>On battery</source>
        <extracomment>Of a box without power.</extracomment>
        <translation>على البطارية</translation>
    </message>
    <message>
        <source>On battery, %1 %</source>
        <extracomment>Of a box without power: per cent.</extracomment>
        <translation>على البطارية، %1 %</translation>
    </message>
    <message>
        <source>Knows it</source>
        <extracomment>Of a box and a change.</extracomment>
        <translation>يعلم به</translation>
    </message>
    <message>
        <source>Does not know yet</source>
        <extracomment>Of a box and a change.</extracomment>
        <translation>لا يعلم به بعد</translation>
    </message>
    <message>
        <source>All know it</source>
        <extracomment>Of a change.</extracomment>
        <translation>كلها تعلم به</translation>
    </message>
    <message>
        <source>%1 of %2 know it</source>
        <extracomment>Of a change: how many boxes have heard of it, and how many there are.</extracomment>
        <translation>يعلم به %1 من %2</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>How many keys should be back and are not; also a chip beside such a key.</extracomment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <extracomment>Of a key: how long it should have been back.</extracomment>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Tab and chip: a key of which nobody knows where it is.</extracomment>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>%1, bin %2</source>
        <extracomment>Where a key is: the box and the number of the bin.</extracomment>
        <translation>%1، الخانة %2</translation>
    </message>
    <message>
        <source>Every key</source>
        <extracomment>What a permission is for.</extracomment>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Kind of person.</extracomment>
        <translation>له حساب</translation>
    </message>
    <message>
        <source>Has a mobile number or e-mail, gets codes, and may be known by the number at the box.</source>
        <extracomment>About people with an account.</extracomment>
        <translation>له رقم جوال أو بريد، ويتلقى الرموز، ويمكن معرفته برقمه عند الصندوق.</translation>
    </message>
    <message>
        <source>At the box only</source>
        <extracomment>Kind of person.</extracomment>
        <translation>عند الصندوق فقط</translation>
    </message>
    <message>
        <source>Has an access code or a badge, and gets no messages.</source>
        <extracomment>About people without an account.</extracomment>
        <translation>له رمز دخول أو بطاقة، ولا يتلقى رسائل.</translation>
    </message>
    <message>
        <source>Takes keys</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>يأخذ مفاتيح</translation>
    </message>
    <message>
        <source>Staff: sees the keymap at the box</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>الموظفون: يرون خريطة المفاتيح عند الصندوق</translation>
    </message>
    <message>
        <source>Looks after the box</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>يعتني بالصندوق</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what kind of person.</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>With + and the country, such as +44 7700 900142.</source>
        <extracomment>Below the field for somebody&apos;s mobile number.</extracomment>
        <translation>مع + ورمز البلد، مثل ‎+44 7700 900142‎.</translation>
    </message>
    <message>
        <source>At the box</source>
        <extracomment>Question: what a person may do at a box.</extracomment>
        <translation>عند الصندوق</translation>
    </message>
    <message>
        <source>Badges</source>
        <extracomment>Field: card numbers.
----------
Cards that a person carries.</extracomment>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>One card number a line, as readers print them: 04 A1 B2 C3 D4 E5 03.</source>
        <extracomment>Below the field for badges.</extracomment>
        <translation>رقم بطاقة في كل سطر، كما تكتبه القارئات: 04 A1 B2 C3 D4 E5 03.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Check box.
----------
Chip beside a person whom no box lets take keys.</extracomment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>No box lets this person take a key. They can still drop keys off.</source>
        <extracomment>About the check box &quot;Blocked&quot;.</extracomment>
        <translation>لا يسمح أي صندوق لهذا الشخص بأخذ مفتاح. يمكنه إعادة المفاتيح.</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Field: digits that somebody types at a box.</extracomment>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>Leave it empty and the hub makes one of six digits. Your own may have 4 to 16.</source>
        <extracomment>Below the field for an access code.</extracomment>
        <translation>اتركه فارغا فينشئ المركز رمزا من ستة أرقام. رمزك قد يكون من 4 إلى 16.</translation>
    </message>
    <message>
        <source>Of people</source>
        <extracomment>Kind of group.</extracomment>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Of keys</source>
        <extracomment>Kind of group.</extracomment>
        <translation>مفاتيح</translation>
    </message>
    <message>
        <source>In this group</source>
        <extracomment>Field of a group: who or what is in it.</extracomment>
        <translation>في هذه المجموعة</translation>
    </message>
    <message>
        <source>Boxes with a line stop knowing this person at once, others when they are back. What happened stays in the activity.</source>
        <extracomment>Before a person is removed.</extracomment>
        <translation>تنسى الصناديق المتصلة هذا الشخص فورا، وغيرها عند عودتها. ما حدث يبقى في النشاط.</translation>
    </message>
    <message>
        <source>New access code for %1</source>
        <extracomment>Title of a form; somebody&apos;s name.</extracomment>
        <translation>رمز دخول جديد لـ %1</translation>
    </message>
    <message>
        <source>Make the code</source>
        <extracomment>Button.</extracomment>
        <translation>إنشاء الرمز</translation>
    </message>
    <message>
        <source>The old code stops working. The new one is shown once.</source>
        <extracomment>On the form for a new access code.</extracomment>
        <translation>يتوقف الرمز القديم. يُعرض الجديد مرة واحدة.</translation>
    </message>
    <message>
        <source>Take back what %1 has set up?</source>
        <extracomment>Question; somebody&apos;s name.</extracomment>
        <translation>سحب ما ضبطه %1؟</translation>
    </message>
    <message>
        <source>Their PIN, authenticator app and linked badges stop working. They can set up new ones.</source>
        <extracomment>Before PIN, app and badges of a person are removed.</extracomment>
        <translation>يتوقف رمز PIN وتطبيق المصادقة والبطاقات المربوطة. يمكنه ضبط غيرها.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Title of a form.</extracomment>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Its permissions go with it. The people and keys in it stay.</source>
        <extracomment>Before a group is removed.</extracomment>
        <translation>تذهب أذونها معها. يبقى من فيها وما فيها من مفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <extracomment>What is in a group.</extracomment>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%n مفاتيح</numerusform>
            <numerusform>%n مفتاحا</numerusform>
            <numerusform>%n مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>Who is in a group.</extracomment>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>A short number that a person keeps to themselves.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That of the box</source>
        <extracomment>Of a person without a language of their own.</extracomment>
        <translation>لغة الصندوق</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>How long: seconds.</extracomment>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long: minutes.</extracomment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>How long: hours.</extracomment>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>How long: days.</extracomment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until then: a number with its unit.</extracomment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How long since then: a number with its unit.</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>How long since then: less than a minute.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: applies the filters above a list.</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>A crossed-out cloud marks what happened while the box had no line.</source>
        <extracomment>Above the list of what happened.</extracomment>
        <translation>السحابة المشطوبة علامة ما حدث والصندوق دون اتصال.</translation>
    </message>
    <message>
        <source>Nothing happened, as far as the hub knows.</source>
        <extracomment>In place of the list of what happened.</extracomment>
        <translation>لم يحدث شيء، على حد علم المركز.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: when something happened.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>offline, told %1</source>
        <extracomment>Of something that happened while a box had no line: when the hub heard of it.</extracomment>
        <translation>دون اتصال، أُخبر به %1</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>Button: to the form that says who hears of what.</extracomment>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Heading of the alerts that nobody has dealt with.</extracomment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>In place of the list of alerts.</extracomment>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Since %1 (%2)</source>
        <extracomment>When a key was taken, and how long ago.</extracomment>
        <translation>منذ %1 (%2)</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <extracomment>Button: takes an alert off the list.</extracomment>
        <translation>رأيته</translation>
    </message>
    <message>
        <source>Who hears of what</source>
        <extracomment>Heading of the rules for alerts.</extracomment>
        <translation>من يُخبر بماذا</translation>
    </message>
    <message>
        <source>Nobody is told of anything yet.</source>
        <extracomment>In place of the rules for alerts.</extracomment>
        <translation>لا يُخبر أحد بشيء بعد.</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <extracomment>Title.</extracomment>
        <translation>إعداد تطبيق مصادقة</translation>
    </message>
    <message>
        <source>Scan this picture with the app.</source>
        <extracomment>First step of setting up an app.</extracomment>
        <translation>امسح هذه الصورة بالتطبيق.</translation>
    </message>
    <message>
        <source>QR code for the app</source>
        <extracomment>For screen readers.</extracomment>
        <translation>رمز QR للتطبيق</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <extracomment>Above a long text of letters and digits.</extracomment>
        <translation>أو اكتب هذا المفتاح في التطبيق:</translation>
    </message>
    <message>
        <source>Type the code that the app shows.</source>
        <extracomment>Second step of setting up an app.</extracomment>
        <translation>اكتب الرمز الذي يعرضه التطبيق.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>Below a search.</extracomment>
        <translation>لم يوجد شيء.</translation>
    </message>
    <message>
        <source>Did</source>
        <extracomment>Column: what somebody did.</extracomment>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Column: to which thing somebody did something.</extracomment>
        <translation>على</translation>
    </message>
    <message>
        <source>From where</source>
        <extracomment>Column: a network address.</extracomment>
        <translation>من أين</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: to the form that changes the thing on this page.</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>The code</source>
        <extracomment>Heading above the code of a new booking.</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The code is shown only now. The link below stays until the booking ends.</source>
        <extracomment>Below the code of a new booking.</extracomment>
        <translation>لا يُعرض الرمز إلا الآن. يبقى الرابط أدناه حتى انتهاء الحجز.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading of the facts about a person, a key or a box.</extracomment>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>Where the code of a booking was sent.</extracomment>
        <translation>أُرسل إلى</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a booking whose code was sent to nobody.</extracomment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Times are those of the clock at the box. A key can be dropped off late.</source>
        <extracomment>Below the times of a booking.</extracomment>
        <translation>الأوقات بساعة الصندوق. يمكن إعادة المفتاح متأخرا.</translation>
    </message>
    <message>
        <source>Link for the guest</source>
        <extracomment>Heading above a web address.</extracomment>
        <translation>رابط للضيف</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <extracomment>For screen readers.</extracomment>
        <translation>رمز QR للرابط</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <extracomment>Name of the tabs above the list of bookings, for screen readers.</extracomment>
        <translation>أي الحجوزات</translation>
    </message>
    <message>
        <source>Now and to come</source>
        <extracomment>Tab: bookings that are not over.</extracomment>
        <translation>الآن وقادمة</translation>
    </message>
    <message>
        <source>There is no booking here.</source>
        <extracomment>In place of the list of bookings.</extracomment>
        <translation>لا يوجد حجز هنا.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Column: who the booking is for.</extracomment>
        <translation>لـ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a key is in or out, a booking is to come or over.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Keys in</source>
        <extracomment>How many keys are in a box.</extracomment>
        <translation>مفاتيح في الداخل</translation>
    </message>
    <message>
        <source>%1 of %2 bins</source>
        <extracomment>Keys in a box, and how many bins it has.</extracomment>
        <translation>%1 من %2 خانات</translation>
    </message>
    <message>
        <source>Last heard</source>
        <extracomment>When a box last spoke with the hub.</extracomment>
        <translation>آخر خبر</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Of a box that never spoke with the hub.</extracomment>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>Knows</source>
        <extracomment>What a box has heard of: everything, or all but a number of changes.</extracomment>
        <translation>يعلم</translation>
    </message>
    <message numerus="yes">
        <source>All but %n changes</source>
        <extracomment>What a box has heard of.</extracomment>
        <translation>
            <numerusform>كل شيء</numerusform>
            <numerusform>كل شيء إلا تغييرا واحدا</numerusform>
            <numerusform>كل شيء إلا تغييرين</numerusform>
            <numerusform>كل شيء إلا %n تغييرات</numerusform>
            <numerusform>كل شيء إلا %n تغييرا</numerusform>
            <numerusform>كل شيء إلا %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, since %1</source>
        <extracomment>What a box has heard of; a time.</extracomment>
        <translation>كل شيء، منذ %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>What a box has heard of.</extracomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>The record of this box does not continue the one the hub holds. Both are kept.</source>
        <extracomment>On the page of a box whose journal forked.</extracomment>
        <translation>سجل هذا الصندوق لا يكمل السجل الذي لدى المركز. يُحفظ السجلان.</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of what is known of a box at this moment.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Lets guests in until</source>
        <extracomment>Until when a box that stays offline trusts what it knows.</extracomment>
        <translation>يسمح للضيوف حتى</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>The journal of a box.</extracomment>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are here</source>
        <extracomment>How much of a box&apos;s journal the hub holds.</extracomment>
        <translation>
            <numerusform>لا قيود هنا</numerusform>
            <numerusform>قيد واحد هنا</numerusform>
            <numerusform>قيدان هنا</numerusform>
            <numerusform>%n قيود هنا</numerusform>
            <numerusform>%n قيدا هنا</numerusform>
            <numerusform>%n قيد هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still at the box</source>
        <extracomment>How much of a box&apos;s journal the hub lacks.</extracomment>
        <translation>
            <numerusform>لا شيء بقي عند الصندوق</numerusform>
            <numerusform>واحد ما زال عند الصندوق</numerusform>
            <numerusform>اثنان ما زالا عند الصندوق</numerusform>
            <numerusform>%n ما زالت عند الصندوق</numerusform>
            <numerusform>%n ما زالت عند الصندوق</numerusform>
            <numerusform>%n ما زالت عند الصندوق</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>How right the clock of a box is.</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Field: the version of a box&apos;s program.</extracomment>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>When a box was joined to the hub, and by whom.</extracomment>
        <translation>انضم</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>Field: when keys may be picked up at a box.</extracomment>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <extracomment>Link and title: the page to print for a day without power or internet.</extracomment>
        <translation>ورقة الطوارئ</translation>
    </message>
    <message>
        <source>What happened here</source>
        <extracomment>Link: to the activity of this box.</extracomment>
        <translation>ما حدث هنا</translation>
    </message>
    <message>
        <source>Replace or let go</source>
        <extracomment>Button: to the page that takes a box out, or puts another in its place.</extracomment>
        <translation>استبدال أو إخراج</translation>
    </message>
    <message>
        <source>Bins</source>
        <extracomment>Heading of the bins of a box.</extracomment>
        <translation>الخانات</translation>
    </message>
    <message>
        <source>There is no box yet.</source>
        <extracomment>In place of the list of boxes.</extracomment>
        <translation>لا يوجد صندوق بعد.</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>When something happened.</extracomment>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Changed at the hub</source>
        <extracomment>When the permission was changed at the hub.</extracomment>
        <translation>تغير في المركز</translation>
    </message>
    <message>
        <source>Told to the hub</source>
        <extracomment>When the hub heard of what happened.</extracomment>
        <translation>أُخبر به المركز</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <extracomment>Of a case: when, and by whom.</extracomment>
        <translation>أغلقه %2 في %1</translation>
    </message>
    <message>
        <source>Here is what hub and boxes disagreed about. What happened at a door counts; somebody should look at the rest.</source>
        <extracomment>At the top of the page of cases.</extracomment>
        <translation>هنا ما اختلف فيه المركز والصناديق. ما حدث عند الباب هو الصحيح؛ على شخص أن ينظر في الباقي.</translation>
    </message>
    <message>
        <source>There is nothing to look into.</source>
        <extracomment>In place of the list of cases.</extracomment>
        <translation>لا شيء للنظر فيه.</translation>
    </message>
    <message>
        <source>Which box knows this</source>
        <extracomment>Heading of the list of boxes with what each has heard about the thing on this page.</extracomment>
        <translation>أي صندوق يعلم بهذا</translation>
    </message>
    <message>
        <source>No box needs to know it.</source>
        <extracomment>In place of the list of boxes, when a thing concerns none.</extracomment>
        <translation>لا يحتاج أي صندوق إلى معرفته.</translation>
    </message>
    <message>
        <source>Knows since %1 (%2)</source>
        <extracomment>Of a box and a change: time, and how long ago.</extracomment>
        <translation>يعلم به منذ %1 (%2)</translation>
    </message>
    <message>
        <source>On its way. The box fetches it within a minute.</source>
        <extracomment>Of a box and a change that it has not fetched yet.</extracomment>
        <translation>في الطريق. يأخذه الصندوق خلال دقيقة.</translation>
    </message>
    <message>
        <source>Not heard from since %1 (%2).</source>
        <extracomment>Of a box that is offline: time, and how long ago.</extracomment>
        <translation>لا خبر منذ %1 (%2).</translation>
    </message>
    <message>
        <source>Until it is back it acts on what it knew then.</source>
        <extracomment>Of a box that is offline.</extracomment>
        <translation>حتى يعود يتصرف بما كان يعرفه.</translation>
    </message>
    <message>
        <source>Guests are let in until %1.</source>
        <extracomment>Of a box that is offline: the time at which it stops trusting what it knows.</extracomment>
        <translation>يُسمح للضيوف حتى %1.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Time at which a keymap was made.</extracomment>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>The box was last heard %1.</source>
        <extracomment>On the emergency sheet.</extracomment>
        <translation>آخر خبر من الصندوق %1.</translation>
    </message>
    <message>
        <source>This sheet tells which key is where. Lock it away, and shred it when there is a newer one.</source>
        <extracomment>On the emergency sheet.</extracomment>
        <translation>تقول هذه الورقة أي مفتاح أين. أقفل عليها، ومزقها عندما تكون هناك أحدث منها.</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Whom to call.</extracomment>
        <translation>اتصل بـ</translation>
    </message>
    <message>
        <source>Which key is which</source>
        <extracomment>Heading: key names, fobs and bins.</extracomment>
        <translation>أي مفتاح هو أي</translation>
    </message>
    <message>
        <source>Emergency codes</source>
        <extracomment>Heading: codes that work with nothing.</extracomment>
        <translation>رموز الطوارئ</translation>
    </message>
    <message>
        <source>No codes have been made for this sheet.</source>
        <extracomment>In place of emergency codes.</extracomment>
        <translation>لم تُنشأ رموز لهذه الورقة.</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>Column: what a code opens.</extracomment>
        <translation>يفتح</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Heading: instructions.</extracomment>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Is the screen dark? Press the round button below it.</source>
        <extracomment>Instruction.</extracomment>
        <translation>الشاشة مظلمة؟ اضغط الزر المستدير تحتها.</translation>
    </message>
    <message>
        <source>Touch Help, then Staff, then Emergency code.</source>
        <extracomment>Instruction: words of the box&apos;s own screen.</extracomment>
        <translation>المس مساعدة، ثم الموظفون، ثم رمز الطوارئ.</translation>
    </message>
    <message>
        <source>Type the code of the bin. Each code works once; cross it out here.</source>
        <extracomment>Instruction.</extracomment>
        <translation>اكتب رمز الخانة. يعمل كل رمز مرة واحدة؛ اشطبه هنا.</translation>
    </message>
    <message>
        <source>Write down who took which key, and when.</source>
        <extracomment>Instruction.</extracomment>
        <translation>اكتب من أخذ أي مفتاح ومتى.</translation>
    </message>
    <message>
        <source>When the hub is back, put every key into the bin it came from.</source>
        <extracomment>Instruction.</extracomment>
        <translation>عندما يعود المركز، ضع كل مفتاح في الخانة التي جاء منها.</translation>
    </message>
    <message>
        <source>Taken by hand</source>
        <extracomment>Caption of an empty table to write in.</extracomment>
        <translation>أُخذت باليد</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Column of a table to write in: when a key came back.</extracomment>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Print a sheet for each box before you need it, and keep it locked away from the box. It works when hub, line and power are gone.</source>
        <extracomment>At the top of the emergency page.</extracomment>
        <translation>اطبع ورقة لكل صندوق قبل أن تحتاجها، وأقفل عليها بعيدا عن الصندوق. تفيد دون مركز أو اتصال أو كهرباء.</translation>
    </message>
    <message>
        <source>Printed %1 (%2)</source>
        <extracomment>When a sheet was printed.</extracomment>
        <translation>طُبعت %1 (%2)</translation>
    </message>
    <message>
        <source>Never printed</source>
        <extracomment>Of a sheet.</extracomment>
        <translation>لم تُطبع قط</translation>
    </message>
    <message numerus="yes">
        <source>%n keys moved since</source>
        <extracomment>How many keys are elsewhere than on the printed sheet.</extracomment>
        <translation>
            <numerusform>لم تتحرك مفاتيح منذئذ</numerusform>
            <numerusform>تحرك مفتاح واحد منذئذ</numerusform>
            <numerusform>تحرك مفتاحان منذئذ</numerusform>
            <numerusform>تحركت %n مفاتيح منذئذ</numerusform>
            <numerusform>تحرك %n مفتاحا منذئذ</numerusform>
            <numerusform>تحرك %n مفتاح منذئذ</numerusform>
        </translation>
    </message>
    <message>
        <source>When power or internet fail</source>
        <extracomment>Heading of advice.</extracomment>
        <translation>عند انقطاع الكهرباء أو الإنترنت</translation>
    </message>
    <message>
        <source>No internet: go on as usual. The box knows who may take which key, and tells the hub later.</source>
        <extracomment>Advice.</extracomment>
        <translation>دون إنترنت: واصل كالعادة. يعرف الصندوق من يمكنه أخذ أي مفتاح، ويخبر المركز لاحقا.</translation>
    </message>
    <message>
        <source>No power: the box runs on its battery. If its screen is dark, press the round button.</source>
        <extracomment>Advice.</extracomment>
        <translation>دون كهرباء: يعمل الصندوق على البطارية. إن كانت الشاشة مظلمة فاضغط الزر المستدير.</translation>
    </message>
    <message>
        <source>Both: the same, with what the box knew last.</source>
        <extracomment>Advice.</extracomment>
        <translation>دون الاثنين: كذلك، بآخر ما عرفه الصندوق.</translation>
    </message>
    <message>
        <source>An outage of more than three or four hours: switch the box on only to pick up or drop off.</source>
        <extracomment>Advice.</extracomment>
        <translation>انقطاع يزيد على ثلاث أو أربع ساعات: شغّل الصندوق للأخذ أو الإعادة فقط.</translation>
    </message>
    <message>
        <source>The cabinet key is the last resort. Keep it outside the box, hidden, and with people you name.</source>
        <extracomment>Advice.</extracomment>
        <translation>مفتاح الخزانة هو الحل الأخير. احتفظ به خارج الصندوق، مخفيا، مع أشخاص تسميهم.</translation>
    </message>
    <message>
        <source>For the site team: %1</source>
        <extracomment>A short mark that helps to find an error in the log.</extracomment>
        <translation>لفريق الموقع: %1</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <extracomment>Behind the name of a field that need not be filled in.</extracomment>
        <translation>(يمكن أن يبقى فارغا)</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <extracomment>In place of the choices of a form, when there is nothing to choose from.</extracomment>
        <translation>لا يوجد شيء بعد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Link beside a form&apos;s button: back without a change.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nobody and nothing is in this group yet.</source>
        <extracomment>In place of the members of a group.</extracomment>
        <translation>لا أحد ولا شيء في هذه المجموعة بعد.</translation>
    </message>
    <message>
        <source>Permissions of this group</source>
        <extracomment>Heading of a list.</extracomment>
        <translation>أذون هذه المجموعة</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>In place of a person&apos;s permissions.</extracomment>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <extracomment>Button: to the form for a new group of people or keys.</extracomment>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>There is no group yet. A permission for a group holds for everybody in it.</source>
        <extracomment>In place of the list of groups.</extracomment>
        <translation>لا توجد مجموعة بعد. الإذن لمجموعة يسري على كل من فيها.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Heading: what an import did.</extracomment>
        <translation>التقرير</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were taken in.</source>
        <extracomment>Report of an import.</extracomment>
        <translation>
            <numerusform>لم يؤخذ أي سطر.</numerusform>
            <numerusform>أُخذ سطر واحد.</numerusform>
            <numerusform>أُخذ سطران.</numerusform>
            <numerusform>أُخذت %n أسطر.</numerusform>
            <numerusform>أُخذ %n سطرا.</numerusform>
            <numerusform>أُخذ %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line in a file.</extracomment>
        <translation>سطر</translation>
    </message>
    <message>
        <source>This name looks like an address. Whoever finds the key would know which door it opens.</source>
        <extracomment>On the page of a key.</extracomment>
        <translation>يشبه هذا الاسم عنوانا. من يجد المفتاح يعرف أي باب يفتح.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>Heading on the page of a key.</extracomment>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>Due %1 (%2)</source>
        <extracomment>When a key should be back: time, and how long until then or since.</extracomment>
        <translation>موعد الإعادة %1 (%2)</translation>
    </message>
    <message>
        <source>Boxes tell different stories about this key. Look at it before you rely on this.</source>
        <extracomment>On the page of a key whose place is not sure.</extracomment>
        <translation>تقول الصناديق أشياء مختلفة عن هذا المفتاح. انظر إليه قبل أن تعتمد على هذا.</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <extracomment>Button: sends a text message or e-mail to who has this key.</extracomment>
        <translation>إرسال تذكير</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Where a key belongs.</extracomment>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>Any bin</source>
        <extracomment>Of a key that has no bin of its own.</extracomment>
        <translation>أي خانة</translation>
    </message>
    <message>
        <source>May come back to</source>
        <extracomment>Field of a key: to which boxes it may be brought back.</extracomment>
        <translation>يمكن إعادته إلى</translation>
    </message>
    <message>
        <source>Any box</source>
        <extracomment>Of a key that may be brought back anywhere.</extracomment>
        <translation>أي صندوق</translation>
    </message>
    <message>
        <source>Its home box only</source>
        <extracomment>Of a key that may be brought back to one box only.</extracomment>
        <translation>صندوقه فقط</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <extracomment>Heading of the permissions for a key.</extracomment>
        <translation>من يمكنه أخذه</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <extracomment>In place of the permissions for a key.</extracomment>
        <translation>لا أحد بعد.</translation>
    </message>
    <message>
        <source>What happened with it</source>
        <extracomment>Link: to the activity of this key.</extracomment>
        <translation>ما حدث له</translation>
    </message>
    <message>
        <source>No line to the hub. This is the last map that was seen.</source>
        <extracomment>Banner over a keymap that was kept on the phone.</extracomment>
        <translation>لا اتصال بالمركز. هذه آخر خريطة شوهدت.</translation>
    </message>
    <message>
        <source>This box was last heard %1 (%2). Keys may have moved since.</source>
        <extracomment>Over the map of a box that is offline.</extracomment>
        <translation>آخر خبر من هذا الصندوق %1 (%2). ربما تحركت مفاتيح منذئذ.</translation>
    </message>
    <message>
        <source>Keys without a bin</source>
        <extracomment>Heading below the keymap: keys that are out and have no bin of their own, or of which nobody knows.</extracomment>
        <translation>مفاتيح بلا خانة</translation>
    </message>
    <message>
        <source>The map follows what happens. Without script, load the page again.</source>
        <extracomment>Below the keymap.</extracomment>
        <translation>تتبع الخريطة ما يحدث. دون نصوص برمجية، حمّل الصفحة من جديد.</translation>
    </message>
    <message>
        <source>Which keys</source>
        <extracomment>Name of the tabs above the list of keys, for screen readers.</extracomment>
        <translation>أي المفاتيح</translation>
    </message>
    <message>
        <source>No key found for &quot;%1&quot;.</source>
        <extracomment>Below a search of keys.</extracomment>
        <translation>لم يوجد مفتاح باسم «%1».</translation>
    </message>
    <message>
        <source>There is no key here.</source>
        <extracomment>In place of a list of keys.</extracomment>
        <translation>لا يوجد مفتاح هنا.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column: in which bin of which box, or with whom.</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column: since when.</extracomment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Skip to the page</source>
        <extracomment>Hidden link for people without a mouse: jumps over the menu.</extracomment>
        <translation>انتقل إلى الصفحة</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>Name of the menu at the side, for screen readers.</extracomment>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of the menu: ends the session.</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Main pages</source>
        <extracomment>Name of the bar at the bottom of a phone, for screen readers.</extracomment>
        <translation>الصفحات الرئيسية</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <extracomment>Button: to the form for a new member.</extracomment>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>Column: how safe somebody&apos;s login is.</extracomment>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Column: when somebody was last signed in.</extracomment>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>What each level may do</source>
        <extracomment>Heading of the table of access levels.</extracomment>
        <translation>ما يمكن لكل مستوى</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <extracomment>In place of a list of messages.</extracomment>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>This hub was put back from a backup. Boxes keep what they know until you have looked at the differences.</source>
        <extracomment>Banner after a restore.</extracomment>
        <translation>أُعيد هذا المركز من نسخة احتياطية. تحتفظ الصناديق بما تعرفه حتى تنظر في الفروق.</translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <extracomment>Link of the banner after a restore.</extracomment>
        <translation>انظر إلى الفروق</translation>
    </message>
    <message>
        <source>Open bin %1</source>
        <extracomment>Title: a bin is being opened from afar.</extracomment>
        <translation>فتح الخانة %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Link: loads the page anew.</extracomment>
        <translation>انظر مرة أخرى</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>Heading of the list of what to do on a new hub.</extracomment>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Behind a step that has been taken.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Keys out</source>
        <extracomment>How many keys somebody has.</extracomment>
        <translation>مفاتيح في الخارج</translation>
    </message>
    <message>
        <source>Late keys</source>
        <extracomment>Heading of the list of keys that should be back.</extracomment>
        <translation>مفاتيح متأخرة</translation>
    </message>
    <message>
        <source>With %1, due %2</source>
        <extracomment>Who has a late key, and when it should have been back.</extracomment>
        <translation>مع %1، موعد الإعادة %2</translation>
    </message>
    <message>
        <source>Parts of the list</source>
        <extracomment>Name of the links to the next and previous part of a list, for screen readers.</extracomment>
        <translation>أجزاء القائمة</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Link to the part of a list before this one.</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Are these the words on the screen?</source>
        <extracomment>Title: four words are compared with those on the screen of a box.</extracomment>
        <translation>هل هذه هي الكلمات على الشاشة؟</translation>
    </message>
    <message>
        <source>The screen of the box shows four words too. If they differ, another box is trying to get in.</source>
        <extracomment>About the four words.</extracomment>
        <translation>تعرض شاشة الصندوق أربع كلمات أيضا. إن اختلفت فصندوق آخر يحاول الدخول.</translation>
    </message>
    <message>
        <source>The box shows a code</source>
        <extracomment>Heading: first way to join a box.</extracomment>
        <translation>يعرض الصندوق رمزا</translation>
    </message>
    <message>
        <source>Or give the installer a code</source>
        <extracomment>Heading: second way to join a box.</extracomment>
        <translation>أو أعط المركّب رمزا</translation>
    </message>
    <message>
        <source>Whoever types it at the box joins the box to this hub at once. It works once, for ten minutes.</source>
        <extracomment>About the code for an installer.</extracomment>
        <translation>من يكتبه عند الصندوق يضمه إلى هذا المركز فورا. يعمل مرة واحدة لعشر دقائق.</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <extracomment>Below a code.</extracomment>
        <translation>لا يُعرض إلا الآن.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <extracomment>Button: makes a code for an installer.</extracomment>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>People and groups</source>
        <extracomment>Name of the tabs above the lists of people and groups, for screen readers.</extracomment>
        <translation>الأشخاص والمجموعات</translation>
    </message>
    <message>
        <source>Nobody found for &quot;%1&quot;.</source>
        <extracomment>Below a search of people.</extracomment>
        <translation>لم يوجد أحد باسم «%1».</translation>
    </message>
    <message>
        <source>Nobody is here yet. Add the people who use your keys.</source>
        <extracomment>In place of the list of people.</extracomment>
        <translation>لا أحد هنا بعد. أضف من يستخدمون مفاتيحك.</translation>
    </message>
    <message>
        <source>Try a decision</source>
        <extracomment>Button: to the page that tells what a box would decide now.</extracomment>
        <translation>تجربة قرار</translation>
    </message>
    <message>
        <source>Permissions and shifts</source>
        <extracomment>Name of the tabs above the lists, for screen readers.</extracomment>
        <translation>الأذون والورديات</translation>
    </message>
    <message>
        <source>Nobody may take a key yet.</source>
        <extracomment>In place of the list of permissions.</extracomment>
        <translation>لا يمكن لأحد أخذ مفتاح بعد.</translation>
    </message>
    <message>
        <source>Blocked: no box lets this person take a key.</source>
        <extracomment>On the page of a person who was blocked.</extracomment>
        <translation>موقوف: لا يسمح أي صندوق لهذا الشخص بأخذ مفتاح.</translation>
    </message>
    <message>
        <source>How they show who they are</source>
        <extracomment>Heading of the list of what a person can use at a box: code, PIN, badge.</extracomment>
        <translation>كيف يثبت من هو</translation>
    </message>
    <message>
        <source>New access code</source>
        <extracomment>Button: makes the code by which a person is known at a box.</extracomment>
        <translation>رمز دخول جديد</translation>
    </message>
    <message>
        <source>Take back PIN, app and badge</source>
        <extracomment>Button: removes what a person has set up for themselves.</extracomment>
        <translation>سحب رمز PIN والتطبيق والبطاقة</translation>
    </message>
    <message>
        <source>They have no key now.</source>
        <extracomment>In place of the list of keys that a person has.</extracomment>
        <translation>لا مفتاح معه الآن.</translation>
    </message>
    <message>
        <source>What they may take</source>
        <extracomment>Heading of a person&apos;s permissions.</extracomment>
        <translation>ما يمكنه أخذه</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <extracomment>Codes on paper for the day when the phone is lost.</extracomment>
        <translation>رموز الاسترجاع</translation>
    </message>
    <message>
        <source>Each of these codes signs you in once, in place of the code on your phone. Print them and keep them apart from it.</source>
        <extracomment>Above codes on paper.</extracomment>
        <translation>يدخلك كل رمز منها مرة واحدة بدلا من الرمز على هاتفك. اطبعها واحتفظ بها بعيدا عنه.</translation>
    </message>
    <message>
        <source>They are shown only now. Older ones no longer work.</source>
        <extracomment>Below codes on paper.</extracomment>
        <translation>لا تُعرض إلا الآن. لم تعد القديمة تعمل.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of a search box.</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>Link: to the page that sets up an app.</extracomment>
        <translation>إعداد</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>How many codes on paper are not used yet.</extracomment>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new ones</source>
        <extracomment>Link: makes new codes on paper.</extracomment>
        <translation>إنشاء جديدة</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <extracomment>Heading: what is asked for when keys are picked up.</extracomment>
        <translation>تبادل المفاتيح</translation>
    </message>
    <message>
        <source>What a box asks for beside an access code or a mobile number. Booking codes, links, the phone app and badges need nothing more.</source>
        <extracomment>Below &quot;Key exchange&quot;.</extracomment>
        <translation>ما يطلبه الصندوق مع رمز دخول أو رقم جوال. رموز الحجز والروابط وتطبيق الهاتف والبطاقات لا تحتاج إلى غيرها.</translation>
    </message>
    <message>
        <source>Where I am signed in</source>
        <extracomment>Heading of the list of sessions.</extracomment>
        <translation>أين سجلت الدخول</translation>
    </message>
    <message>
        <source>last used %1 (%2)</source>
        <extracomment>Of a session: time, and how long ago.</extracomment>
        <translation>آخر استخدام %1 (%2)</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <extracomment>Button: ends a session elsewhere.</extracomment>
        <translation>تسجيل الخروج هناك</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <extracomment>Button: ends all sessions but this one.</extracomment>
        <translation>تسجيل الخروج من كل مكان آخر</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <extracomment>Heading of advice about security.</extracomment>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>Keep the extra code switched on, for your login and for pick-ups.</source>
        <extracomment>Advice.</extracomment>
        <translation>أبق الرمز الإضافي مفعلا، لدخولك ولأخذ المفاتيح.</translation>
    </message>
    <message>
        <source>Use a password that you use nowhere else, with letters, numbers and signs.</source>
        <extracomment>Advice.</extracomment>
        <translation>استخدم كلمة مرور لا تستخدمها في مكان آخر، فيها أحرف وأرقام وعلامات.</translation>
    </message>
    <message>
        <source>Never write an address on a key or into its name.</source>
        <extracomment>Advice.</extracomment>
        <translation>لا تكتب عنوانا على مفتاح أو في اسمه أبدا.</translation>
    </message>
    <message>
        <source>Keep every box in a place that is watched. It is not built to withstand force.</source>
        <extracomment>Advice.</extracomment>
        <translation>ضع كل صندوق في مكان مراقب. لم يُصنع ليقاوم القوة.</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <extracomment>Button: to the form for named weekly hours.</extracomment>
        <translation>إضافة وردية</translation>
    </message>
    <message>
        <source>There is no shift yet. A shift names hours of the week that permissions can use.</source>
        <extracomment>In place of the list of shifts.</extracomment>
        <translation>لا توجد وردية بعد. الوردية تسمي ساعات من الأسبوع تستخدمها الأذون.</translation>
    </message>
    <message>
        <source>The new token</source>
        <extracomment>Heading above the key for a program.</extracomment>
        <translation>رمز الوصول الجديد</translation>
    </message>
    <message>
        <source>Copy it now. It is not shown again.</source>
        <extracomment>Below a secret.</extracomment>
        <translation>انسخه الآن. لن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>No program has access.</source>
        <extracomment>In place of the list of tokens.</extracomment>
        <translation>لا وصول لأي برنامج.</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>Column: when.</extracomment>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Title of the page that a guest&apos;s link opens.</extracomment>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>You can pick up the key from %1.</source>
        <extracomment>On the guest&apos;s page before the booking begins.</extracomment>
        <translation>يمكنك أخذ المفتاح من %1.</translation>
    </message>
    <message>
        <source>This booking is over. You can still drop off the key.</source>
        <extracomment>On the guest&apos;s page.</extracomment>
        <translation>انتهى هذا الحجز. ما زال يمكنك إعادة المفتاح.</translation>
    </message>
    <message>
        <source>Type this code at the box:</source>
        <extracomment>Above a guest&apos;s code.</extracomment>
        <translation>اكتب هذا الرمز عند الصندوق:</translation>
    </message>
    <message>
        <source>QR code: hold it to the reader of the box</source>
        <extracomment>For screen readers.</extracomment>
        <translation>رمز QR: قرّبه من قارئ الصندوق</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Field: a telephone number to call.</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Secret for checking signatures, shown only now:</source>
        <extracomment>Above a secret.</extracomment>
        <translation>سر للتحقق من التواقيع، يُعرض الآن فقط:</translation>
    </message>
    <message>
        <source>Send a test</source>
        <extracomment>Button.</extracomment>
        <translation>إرسال تجربة</translation>
    </message>
    <message>
        <source>Last messages</source>
        <extracomment>Heading of the list of what was sent.</extracomment>
        <translation>آخر الرسائل</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Button.</extracomment>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>New webhook</source>
        <extracomment>Button: to the form.</extracomment>
        <translation>Webhook جديد</translation>
    </message>
    <message>
        <source>The hub tells no other server.</source>
        <extracomment>In place of the list of webhooks.</extracomment>
        <translation>لا يخبر المركز أي خادم آخر.</translation>
    </message>
    <message>
        <source>The hub stops speaking with it and its emergency codes end. If it was stolen, change the codes and badges that it knew. To put another in its place, add the new box and choose this one under In place of.</source>
        <extracomment>Before a box is taken out of the hub.</extracomment>
        <translation>يتوقف المركز عن مخاطبته وتنتهي رموز طوارئه. إن سُرق فغيّر الرموز والبطاقات التي يعرفها. لوضع غيره مكانه أضف الصندوق الجديد واختر هذا تحت «بدلا من».</translation>
    </message>
    <message>
        <source>The box opens it within a minute or not at all. It never opens while nobody stands before it.</source>
        <extracomment>Before a bin is opened from afar.</extracomment>
        <translation>يفتحها الصندوق خلال دقيقة أو لا يفتحها. لا يفتح أبدا ولا أحد أمامه.</translation>
    </message>
    <message>
        <source>Make new recovery codes?</source>
        <extracomment>Question before new codes on paper are made.</extracomment>
        <translation>إنشاء رموز استرجاع جديدة؟</translation>
    </message>
    <message>
        <source>The old ones stop working. The new ones are shown once.</source>
        <extracomment>Before new codes on paper are made.</extracomment>
        <translation>تتوقف القديمة. تُعرض الجديدة مرة واحدة.</translation>
    </message>
    <message>
        <source>They may take it.</source>
        <extracomment>Why a box gives somebody a key.</extracomment>
        <translation>يمكنه أخذه.</translation>
    </message>
    <message>
        <source>There is no permission for this person and key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>لا إذن لهذا الشخص وهذا المفتاح.</translation>
    </message>
    <message>
        <source>They may see where it is, and take nothing.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>يمكنه رؤية مكانه دون أخذ شيء.</translation>
    </message>
    <message>
        <source>The permission has not begun yet.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>لم يبدأ الإذن بعد.</translation>
    </message>
    <message>
        <source>The permission has ended.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>انتهى الإذن.</translation>
    </message>
    <message>
        <source>The permission holds at other hours.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>يسري الإذن في ساعات أخرى.</translation>
    </message>
    <message>
        <source>The box is not sure of the time.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>الصندوق غير متأكد من الوقت.</translation>
    </message>
    <message>
        <source>The box is closed now.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>الصندوق مغلق الآن.</translation>
    </message>
    <message>
        <source>Somebody has the key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>المفتاح مع شخص.</translation>
    </message>
    <message>
        <source>The key is not in this box.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>المفتاح ليس في هذا الصندوق.</translation>
    </message>
    <message>
        <source>Its bin is out of use.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>خانته خارج الخدمة.</translation>
    </message>
    <message>
        <source>This person is blocked.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>هذا الشخص موقوف.</translation>
    </message>
    <message>
        <source>The box does not know this person.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>لا يعرف الصندوق هذا الشخص.</translation>
    </message>
    <message>
        <source>The box does not know this key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>لا يعرف الصندوق هذا المفتاح.</translation>
    </message>
    <message>
        <source>This box was not set up yet.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>لم يُعدّ هذا الصندوق بعد.</translation>
    </message>
    <message>
        <source>a code by text message</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>رمز برسالة نصية</translation>
    </message>
    <message>
        <source>a PIN</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>the authenticator app</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <source>a badge</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Beside a code or number it asks for one of these: %1.</source>
        <extracomment>What a box asks for beside a code: one of the list %1.</extracomment>
        <translation>مع رمز أو رقم يطلب واحدا من هذه: %1.</translation>
    </message>
    <message>
        <source>A key is due soon</source>
        <extracomment>What happened: the key is to be back soon.</extracomment>
        <translation>موعد إعادة مفتاح قريب</translation>
    </message>
    <message>
        <source>A badge is not used</source>
        <extracomment>What happened: nobody came with this badge for long.</extracomment>
        <translation>بطاقة لا تُستخدم</translation>
    </message>
    <message>
        <source>A fob where it should not be</source>
        <extracomment>What happened: a fob moved or was shown that should be elsewhere.</extracomment>
        <translation>ميدالية حيث لا ينبغي</translation>
    </message>
    <message>
        <source>Door closed again</source>
        <extracomment>What happened.</extracomment>
        <translation>أُغلق الباب</translation>
    </message>
    <message>
        <source>Case closed again</source>
        <extracomment>What happened: the case of a box is closed again.</extracomment>
        <translation>أُغلق الهيكل</translation>
    </message>
    <message>
        <source>A box cannot open its bins</source>
        <extracomment>What happened: the box has no line to the part that opens its bins.</extracomment>
        <translation>صندوق لا يستطيع فتح خاناته</translation>
    </message>
    <message>
        <source>A box can open its bins again</source>
        <extracomment>What happened.</extracomment>
        <translation>صندوق يستطيع فتح خاناته من جديد</translation>
    </message>
    <message>
        <source>PIN, app and badge taken away</source>
        <extracomment>What happened: what a person had set up was taken away.</extracomment>
        <translation>سُحب رمز PIN والتطبيق والبطاقة</translation>
    </message>
    <message>
        <source>An alert began</source>
        <extracomment>What happened.</extracomment>
        <translation>بدأ تنبيه</translation>
    </message>
    <message>
        <source>An alert is over</source>
        <extracomment>What happened.</extracomment>
        <translation>انتهى تنبيه</translation>
    </message>
    <message>
        <source>You are in the other organisation now. Its name stands at the top.</source>
        <extracomment>Said once after somebody went from one of their organisations to another.</extracomment>
        <translation>أنت الآن في المؤسسة الأخرى. اسمها في الأعلى.</translation>
    </message>
    <message>
        <source>Such as 10m, 2h or 3d; 0m is at once. Leave it empty for what is usual.</source>
        <extracomment>Below that field.</extracomment>
        <translation>مثل 10m أو 2h أو 3d؛ و0m تعني فورا. اتركه فارغا للمعتاد.</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>Chip beside the organisation that somebody is looking at.</extracomment>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>Title of the page with the organisations that somebody belongs to.</extracomment>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>What you see and do here is in the organisation whose name stands at the top.</source>
        <extracomment>Below &quot;Organisations&quot;.</extracomment>
        <translation>ما تراه وتفعله هنا هو في المؤسسة التي اسمها في الأعلى.</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button beside an organisation: see and change that one from now on.</extracomment>
        <translation>اذهب إليها</translation>
    </message>
    <message>
        <source>It is switched off: nothing is sent there. To switch it on, change and save it.</source>
        <extracomment>Above a webhook that gets nothing.</extracomment>
        <translation>إنه معطل: لا يُرسل إليه شيء. لتشغيله غيّره واحفظه.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <extracomment>How often it was tried to send a message.</extracomment>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try:</source>
        <extracomment>Before a time: when a message is sent once more.</extracomment>
        <translation>المحاولة التالية:</translation>
    </message>
    <message>
        <source>This hub sends no codes. An app on your phone makes them, and you need one to sign in.</source>
        <extracomment>Below the title, to somebody who signs in for the first time.</extracomment>
        <translation>لا يرسل هذا المركز رموزا. ينشئها تطبيق على هاتفك، وتحتاج إليه لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>This hub sends neither text messages nor e-mails. Codes for signing in come from the app alone; keep recovery codes on paper. Boxes ask for a PIN, the app or a badge.</source>
        <extracomment>Above the settings of a hub that nobody has given a way to send messages.</extracomment>
        <translation>لا يرسل هذا المركز رسائل نصية ولا بريدا. رموز الدخول من التطبيق وحده؛ احتفظ برموز استرجاع على ورق. تطلب الصناديق رمز PIN أو التطبيق أو بطاقة.</translation>
    </message>
    <message>
        <source>The box had no connection for too long.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>بقي الصندوق دون اتصال وقتا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Somebody presses the button on its screen</source>
        <extracomment>How a box makes sure that somebody stands before it.</extracomment>
        <translation>يضغط شخص الزر على شاشته</translation>
    </message>
    <message>
        <source>Now somebody has to press the button on the screen of the box.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>على شخص الآن أن يضغط الزر على شاشة الصندوق.</translation>
    </message>
    <message>
        <source>Whoever stands at the box tells you three digits. Type them here.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>يخبرك من يقف عند الصندوق بثلاثة أرقام. اكتبها هنا.</translation>
    </message>
    <message>
        <source>Your PIN does not work at %1: it was set before. Set it again, and it works at all boxes.</source>
        <extracomment>Warning over the form for one&apos;s PIN; the names of boxes that were added after it was set.</extracomment>
        <translation>رمز PIN لا يعمل هنا: %1. فقد ضُبط قبل ذلك. اضبطه من جديد فيعمل عند كل الصناديق.</translation>
    </message>
    <message>
        <source>Not at %1. Only a PIN that is set anew gets there.</source>
        <extracomment>Below PIN; the names of boxes that were added after it was set.</extracomment>
        <translation>ليس هنا: %1. لا يصل إليه إلا رمز PIN يُضبط من جديد.</translation>
    </message>
    <message>
        <source>The screen shows other digits.</source>
        <extracomment>Three digits that a box shows were typed wrong.</extracomment>
        <translation>تُظهر الشاشة أرقامًا أخرى.</translation>
    </message>
    <message>
        <source>Digits on its screen</source>
        <extracomment>Field: three digits that the screen of a box shows.</extracomment>
        <translation>أرقام على شاشته</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button: a bin opens if the digits are right.</extracomment>
        <translation>افتحه</translation>
    </message>
    <message>
        <source>Your details are changed.</source>
        <extracomment>Said once after somebody changed their name, language, number or address.</extracomment>
        <translation>تغيرت بياناتك.</translation>
    </message>
    <message>
        <source>The link is on its way to the new address. Open it there to go on.</source>
        <extracomment>Said once after a link was mailed to somebody&apos;s new address.</extracomment>
        <translation>الرابط في الطريق إلى العنوان الجديد. افتحه هناك للمتابعة.</translation>
    </message>
    <message>
        <source>Of these pages, and of what we write to you.</source>
        <extracomment>Below the field for one&apos;s own language.</extracomment>
        <translation>لغة هذه الصفحات وما نكتبه إليك.</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>Title: name, language, mobile number and e-mail address of whoever is signed in.</extracomment>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Change my mobile number</source>
        <extracomment>Title.</extracomment>
        <translation>تغيير رقم جوالي</translation>
    </message>
    <message>
        <source>A code goes to the new number. Once you typed it here, the number is yours and you are signed out everywhere else.</source>
        <extracomment>Below &quot;Change my mobile number&quot;.</extracomment>
        <translation>يصل رمز إلى الرقم الجديد. حين تكتبه هنا يصبح الرقم رقمك ويُسجل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>We sent it to %1.</source>
        <extracomment>Above the field for the code that went to a new mobile number. The number is never told in full.</extracomment>
        <translation>أرسلناه إلى %1.</translation>
    </message>
    <message>
        <source>Change my e-mail address</source>
        <extracomment>Title.</extracomment>
        <translation>تغيير بريدي الإلكتروني</translation>
    </message>
    <message>
        <source>A link goes to the new address. The old one stays until you opened that link, within 30 minutes, and confirmed it.</source>
        <extracomment>Below &quot;Change my e-mail address&quot;.</extracomment>
        <translation>يصل رابط إلى العنوان الجديد. يبقى القديم حتى تفتح الرابط خلال 30 دقيقة وتؤكده.</translation>
    </message>
    <message>
        <source>Change your e-mail address to %1?</source>
        <extracomment>Title: the question behind a mailed link. %1 is an e-mail address.</extracomment>
        <translation>تغيير بريدك الإلكتروني إلى %1؟</translation>
    </message>
    <message>
        <source>You sign in with it from now on. You are signed out everywhere else.</source>
        <extracomment>Below the question whether an e-mail address is to be changed.</extracomment>
        <translation>تدخل به من الآن. يُسجل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>It stays as it is: this hub sends no text messages to prove a new one.</source>
        <extracomment>Beside a mobile number that cannot be changed.</extracomment>
        <translation>يبقى كما هو: لا يرسل هذا المركز رسائل نصية للتحقق من رقم جديد.</translation>
    </message>
    <message>
        <source>It stays as it is: this hub sends no e-mails to prove a new one.</source>
        <extracomment>Beside an e-mail address that cannot be changed.</extracomment>
        <translation>يبقى كما هو: لا يرسل هذا المركز بريدا للتحقق من عنوان جديد.</translation>
    </message>
    <message>
        <source>How boxes know you is kept under People, by your site team.</source>
        <extracomment>Below one&apos;s own mobile number and e-mail address, which are for signing in.</extracomment>
        <translation>ما تعرفك به الصناديق موجود في الأشخاص، ويتولاه فريقك.</translation>
    </message>
    <message>
        <source>Your name, language, mobile number and e-mail address.</source>
        <extracomment>What is on the page &quot;Your details&quot;.</extracomment>
        <translation>اسمك ولغتك ورقم جوالك وبريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>With + and the country. Codes for signing in go there. Leave it empty to have none.</source>
        <extracomment>Below the field for one&apos;s own mobile number.</extracomment>
        <translation>مع + ورمز البلد. تصل إليه رموز الدخول. اتركه فارغًا إن لم ترد رقمًا.</translation>
    </message>
</context>
</TS>
