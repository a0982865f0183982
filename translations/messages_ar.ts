<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>{key} has been out for long</source>
        <extracomment>Subject of an e-mail to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key} خارج الصندوق منذ وقت طويل</translation>
    </message>
    <message>
        <source>{key}, box {box}: out since {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time.</extracomment>
        <translation>{key}، الصندوق {box}: خارجه منذ {since}.</translation>
    </message>
    <message>
        <source>{key} is due soon</source>
        <extracomment>Subject of an e-mail to the site team: a key should be back soon. {key} is a key&apos;s name.</extracomment>
        <translation>موعد إعادة {key} قريب</translation>
    </message>
    <message>
        <source>{key}, box {box}: due back {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time that is yet to come.</extracomment>
        <translation>{key}، الصندوق {box}: موعد الإعادة {since}.</translation>
    </message>
    <message>
        <source>{key} is late</source>
        <extracomment>Subject of an e-mail to the site team: a key should be back. {key} is a key&apos;s name.</extracomment>
        <translation>{key} متأخر</translation>
    </message>
    <message>
        <source>{key}, box {box}: late, it was due back {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time.</extracomment>
        <translation>{key}، الصندوق {box}: متأخر، كان موعد الإعادة {since}.</translation>
    </message>
    <message>
        <source>Box {box} needs a connection</source>
        <extracomment>Subject of an e-mail to the site team: the box must hear from the hub. {box} is a box&apos;s name.</extracomment>
        <translation>الصندوق {box} يحتاج إلى اتصال</translation>
    </message>
    <message>
        <source>Box {box}: without a connection guests cannot pick up keys from {since} on.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time that is yet to come.</extracomment>
        <translation>الصندوق {box}: دون اتصال لن يستطيع الضيوف أخذ المفاتيح بعد {since}.</translation>
    </message>
    <message>
        <source>Box {box} has been silent for long</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>لا خبر من الصندوق {box} منذ وقت طويل</translation>
    </message>
    <message>
        <source>Box {box}: last heard {since}.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>الصندوق {box}: آخر خبر {since}.</translation>
    </message>
    <message>
        <source>Box {box} is not connected</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>الصندوق {box} غير متصل</translation>
    </message>
    <message>
        <source>Box {box}: no connection since {since}. It goes on with what it knows.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>الصندوق {box}: دون اتصال منذ {since}. يواصل العمل بما يعرفه.</translation>
    </message>
    <message>
        <source>The battery of box {box} is low</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>بطارية الصندوق {box} ضعيفة</translation>
    </message>
    <message>
        <source>Box {box}: battery at {level} %.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {level} a number.</extracomment>
        <translation>الصندوق {box}: البطارية {level} %.</translation>
    </message>
    <message>
        <source>Box {box} has no power</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>الصندوق {box} بلا كهرباء</translation>
    </message>
    <message>
        <source>Box {box}: no power since {since}. It runs on its battery.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>الصندوق {box}: بلا كهرباء منذ {since}. يعمل على البطارية.</translation>
    </message>
    <message>
        <source>Somebody is at the case of box {box}</source>
        <extracomment>Subject of an e-mail to the site team: the case was opened or moved. {box} is a box&apos;s name.</extracomment>
        <translation>شخص ما عند هيكل الصندوق {box}</translation>
    </message>
    <message>
        <source>Box {box}: the case was opened or moved, {since}. Look at it now.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>الصندوق {box}: فُتح الهيكل أو حُرّك، {since}. تفقده الآن.</translation>
    </message>
    <message>
        <source>A door of box {box} was forced</source>
        <extracomment>Subject of an e-mail to the site team: opened by force. {box} is a box&apos;s name.</extracomment>
        <translation>فُتح باب من الصندوق {box} بالقوة</translation>
    </message>
    <message>
        <source>Box {box}: door {door} was opened by force, {since}. Look at it now.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {door} a number, {since} a time.</extracomment>
        <translation>الصندوق {box}: فُتح الباب {door} بالقوة، {since}. تفقده الآن.</translation>
    </message>
    <message>
        <source>A door of box {box} is open</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>باب من الصندوق {box} مفتوح</translation>
    </message>
    <message>
        <source>Box {box}: door {door} open since {since}.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {door} a number, {since} a time.</extracomment>
        <translation>الصندوق {box}: الباب {door} مفتوح منذ {since}.</translation>
    </message>
    <message>
        <source>The journal of box {box} contradicts itself</source>
        <extracomment>Subject of an e-mail to the site team: what a box reports contradicts itself. {box} is a box&apos;s name.</extracomment>
        <translation>سجل الصندوق {box} يناقض نفسه</translation>
    </message>
    <message>
        <source>Box {box}: its journal contradicts what it sent before. It may have been restored or copied.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>الصندوق {box}: سجله يناقض ما أرسله من قبل. ربما استُعيد أو نُسخ.</translation>
    </message>
    <message>
        <source>A badge is not used</source>
        <extracomment>Subject of an e-mail to the site team.</extracomment>
        <translation>بطاقة لا تُستخدم</translation>
    </message>
    <message>
        <source>The badge of {holder} was last used {since}. Take it back or switch it off.</source>
        <extracomment>E-mail and text message to the site team. {holder} is a person&apos;s name, {since} a time.</extracomment>
        <translation>بطاقة {holder}: آخر استخدام {since}. استرجعها أو أوقفها.</translation>
    </message>
    <message>
        <source>It is not clear where {key} is</source>
        <extracomment>Subject of an e-mail to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>ليس واضحا أين {key}</translation>
    </message>
    <message>
        <source>{key}: two boxes tell different things about it. Look where it is.</source>
        <extracomment>E-mail and text message to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key}: صندوقان يقولان شيئين مختلفين. انظر أين هو.</translation>
    </message>
    <message>
        <source>{key}, box {box}: no longer late.</source>
        <extracomment>To the site team: it came back, or is due later. {key} and {box} are names.</extracomment>
        <translation>{key}، الصندوق {box}: لم يعد متأخرا.</translation>
    </message>
    <message>
        <source>{key}, box {box}: back again.</source>
        <extracomment>To the site team. {key} and {box} are names.</extracomment>
        <translation>{key}، الصندوق {box}: عاد.</translation>
    </message>
    <message>
        <source>Box {box}: power is back.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>الصندوق {box}: عادت الكهرباء.</translation>
    </message>
    <message>
        <source>Box {box}: connected again.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>الصندوق {box}: عاد الاتصال.</translation>
    </message>
    <message>
        <source>Box {box}: battery charged again, {level} %.</source>
        <extracomment>To the site team. {box} is a box&apos;s name, {level} a number.</extracomment>
        <translation>الصندوق {box}: شُحنت البطارية، {level} %.</translation>
    </message>
    <message>
        <source>Box {box}: door {door} closed again.</source>
        <extracomment>To the site team. {box} is a box&apos;s name, {door} a number.</extracomment>
        <translation>الصندوق {box}: أُغلق الباب {door}.</translation>
    </message>
    <message>
        <source>Box {box}: the case is closed again. Look whether all keys are there.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>الصندوق {box}: أُغلق الهيكل. تأكد من وجود كل المفاتيح.</translation>
    </message>
    <message>
        <source>{key}: it is clear again where it is.</source>
        <extracomment>To the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key}: أصبح مكانه واضحا.</translation>
    </message>
    <message>
        <source>Box {box}: its journal was looked at.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>الصندوق {box}: رُوجع سجله.</translation>
    </message>
    <message>
        <source>The badge of {holder} is no longer unused.</source>
        <extracomment>To the site team: it was used, or taken back. {holder} is a person&apos;s name.</extracomment>
        <translation>بطاقة {holder} لم تعد غير مستخدمة.</translation>
    </message>
    <message>
        <source>Your code to log in</source>
        <extracomment>Subject of the e-mail with a code to log in at the site team&apos;s console.</extracomment>
        <translation>رمزك لتسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>Your code to log in at {site}: {code}. It is valid for %n minutes. Tell it to nobody.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {code} six digits, %n minutes.</extracomment>
        <translation>
            <numerusform>رمزك لتسجيل الدخول إلى {site}: {code}. يصلح لمدة %n دقيقة. لا تخبر به أحدا.</numerusform>
            <numerusform>رمزك لتسجيل الدخول إلى {site}: {code}. يصلح لمدة دقيقة واحدة. لا تخبر به أحدا.</numerusform>
            <numerusform>رمزك لتسجيل الدخول إلى {site}: {code}. يصلح لمدة دقيقتين. لا تخبر به أحدا.</numerusform>
            <numerusform>رمزك لتسجيل الدخول إلى {site}: {code}. يصلح لمدة %n دقائق. لا تخبر به أحدا.</numerusform>
            <numerusform>رمزك لتسجيل الدخول إلى {site}: {code}. يصلح لمدة %n دقيقة. لا تخبر به أحدا.</numerusform>
            <numerusform>رمزك لتسجيل الدخول إلى {site}: {code}. يصلح لمدة %n دقيقة. لا تخبر به أحدا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{site}: your code to log in is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a site&apos;s name of 20. {site} is the site&apos;s name, {code} six digits.</extracomment>
        <translation>{site}: رمزك للدخول {code}. لا تخبر به أحدا.</translation>
    </message>
    <message>
        <source>Your code at the key box</source>
        <extracomment>Subject of the e-mail with a code to be typed at a key box.</extracomment>
        <translation>رمزك عند صندوق المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>Your code at the box {box}: {code}. It is valid for %n minutes. Tell it to nobody.</source>
        <extracomment>E-mail. {box} is the box&apos;s name, {code} six digits, %n minutes.</extracomment>
        <translation>
            <numerusform>رمزك عند الصندوق {box}: {code}. يصلح لمدة %n دقيقة. لا تخبر به أحدا.</numerusform>
            <numerusform>رمزك عند الصندوق {box}: {code}. يصلح لمدة دقيقة واحدة. لا تخبر به أحدا.</numerusform>
            <numerusform>رمزك عند الصندوق {box}: {code}. يصلح لمدة دقيقتين. لا تخبر به أحدا.</numerusform>
            <numerusform>رمزك عند الصندوق {box}: {code}. يصلح لمدة %n دقائق. لا تخبر به أحدا.</numerusform>
            <numerusform>رمزك عند الصندوق {box}: {code}. يصلح لمدة %n دقيقة. لا تخبر به أحدا.</numerusform>
            <numerusform>رمزك عند الصندوق {box}: {code}. يصلح لمدة %n دقيقة. لا تخبر به أحدا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{box}: your code is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a box&apos;s name of 20. {box} is the box&apos;s name, {code} six digits.</extracomment>
        <translation>{box}: رمزك {code}. لا تخبر به أحدا.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <extracomment>Subject of the e-mail with a link to choose a new password.</extracomment>
        <translation>اختر كلمة مرور جديدة</translation>
    </message>
    <message numerus="yes">
        <source>Somebody asked for a new password for your account at {site}. To choose one, open this link within %n minutes:

{link}

If that was not you, do nothing: your password stays as it is.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, %n minutes. Keep the empty lines.</extracomment>
        <translation>
            <numerusform>طلب شخص ما كلمة مرور جديدة لحسابك لدى {site}. لاختيارها افتح هذا الرابط خلال %n دقيقة:

{link}

إن لم تكن أنت فلا تفعل شيئا: تبقى كلمة مرورك كما هي.</numerusform>
            <numerusform>طلب شخص ما كلمة مرور جديدة لحسابك لدى {site}. لاختيارها افتح هذا الرابط خلال دقيقة واحدة:

{link}

إن لم تكن أنت فلا تفعل شيئا: تبقى كلمة مرورك كما هي.</numerusform>
            <numerusform>طلب شخص ما كلمة مرور جديدة لحسابك لدى {site}. لاختيارها افتح هذا الرابط خلال دقيقتين:

{link}

إن لم تكن أنت فلا تفعل شيئا: تبقى كلمة مرورك كما هي.</numerusform>
            <numerusform>طلب شخص ما كلمة مرور جديدة لحسابك لدى {site}. لاختيارها افتح هذا الرابط خلال %n دقائق:

{link}

إن لم تكن أنت فلا تفعل شيئا: تبقى كلمة مرورك كما هي.</numerusform>
            <numerusform>طلب شخص ما كلمة مرور جديدة لحسابك لدى {site}. لاختيارها افتح هذا الرابط خلال %n دقيقة:

{link}

إن لم تكن أنت فلا تفعل شيئا: تبقى كلمة مرورك كما هي.</numerusform>
            <numerusform>طلب شخص ما كلمة مرور جديدة لحسابك لدى {site}. لاختيارها افتح هذا الرابط خلال %n دقيقة:

{link}

إن لم تكن أنت فلا تفعل شيئا: تبقى كلمة مرورك كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>تغيرت كلمة مرورك</translation>
    </message>
    <message>
        <source>The password of your account at {site} was changed: {at}. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>تغيرت كلمة مرور حسابك لدى {site}: {at}. إن لم تكن أنت فأخبر فريقك فورا.</translation>
    </message>
    <message>
        <source>Your code to pick up a key</source>
        <extracomment>Subject of the e-mail with the code of a booking.</extracomment>
        <translation>رمزك لأخذ مفتاح</translation>
    </message>
    <message>
        <source>{key}, box {box}: pick up with the code {code}, from {from} until {until}.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {code} nine digits, {from} and {until} times.</extracomment>
        <translation>{key}، الصندوق {box}: خذه بالرمز {code}، من {from} إلى {until}.</translation>
    </message>
    <message>
        <source>Your link to pick up a key</source>
        <extracomment>Subject of the e-mail with a link that opens the right bin.</extracomment>
        <translation>رابطك لأخذ مفتاح</translation>
    </message>
    <message>
        <source>{key}, box {box}: pick up from {from} until {until} with this link: {link}</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {link} a web address, {from} and {until} times.</extracomment>
        <translation>{key}، الصندوق {box}: خذه من {from} إلى {until} بهذا الرابط: {link}</translation>
    </message>
    <message>
        <source>Your booking was changed</source>
        <extracomment>Subject of the e-mail about new times of a booking.</extracomment>
        <translation>تغير حجزك</translation>
    </message>
    <message>
        <source>{key}, box {box}: your booking is now from {from} until {until}. Your code stays the same.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {from} and {until} times.</extracomment>
        <translation>{key}، الصندوق {box}: حجزك الآن من {from} إلى {until}. يبقى رمزك كما هو.</translation>
    </message>
    <message>
        <source>Your booking was cancelled</source>
        <extracomment>Subject of the e-mail about a booking that is no more.</extracomment>
        <translation>أُلغي حجزك</translation>
    </message>
    <message>
        <source>{key}, box {box}: your booking from {from} was cancelled. Your code is no longer valid.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {from} a time.</extracomment>
        <translation>{key}، الصندوق {box}: أُلغي حجزك من {from}. لم يعد رمزك صالحا.</translation>
    </message>
    <message>
        <source>{holder} has it.</source>
        <extracomment>Follows the sentence about a key that is out. {holder} is a person&apos;s name.</extracomment>
        <translation>هو مع {holder}.</translation>
    </message>
    <message>
        <source>Reminder: {text}</source>
        <extracomment>An alarm that goes on is told again. {text} is the first message, or its subject.</extracomment>
        <translation>تذكير: {text}</translation>
    </message>
    <message>
        <source>{site} sent this by itself. Nobody reads an answer to it.</source>
        <extracomment>Below every e-mail. {site} is the site&apos;s name.</extracomment>
        <translation>أرسل {site} هذه الرسالة تلقائيا. لا أحد يقرأ الردود.</translation>
    </message>
    <message>
        <source>You are invited: {site}</source>
        <extracomment>Subject of the e-mail to somebody who is to look after boxes and keys. {site} is the site&apos;s name.</extracomment>
        <translation>أنت مدعو: {site}</translation>
    </message>
    <message>
        <source>You can now help to look after the keys of {site}. To begin, choose your password with this link, until {until}:

{link}

If you do not know what this is about, do nothing.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, {until} a time. Keep the empty lines.</extracomment>
        <translation>يمكنك الآن المساعدة في العناية بمفاتيح {site}. للبدء اختر كلمة مرورك بهذا الرابط، حتى {until}:

{link}

إن لم تعرف ما الأمر فلا تفعل شيئا.</translation>
    </message>
    <message>
        <source>You can now use {site} too</source>
        <extracomment>Subject of the e-mail to somebody who has an account and may look after more keys. {site} is the site&apos;s name.</extracomment>
        <translation>يمكنك الآن استخدام {site} أيضا</translation>
    </message>
    <message>
        <source>You can now help to look after the keys of {site}. Sign in as before, and choose {site} at the top:

{link}

If you do not know what this is about, tell your site team.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address. Keep the empty lines.</extracomment>
        <translation>يمكنك الآن المساعدة في العناية بمفاتيح {site}. سجل الدخول كالعادة واختر {site} في الأعلى:

{link}

إن لم تعرف ما الأمر فأخبر فريقك.</translation>
    </message>
    <message>
        <source>Your code for this number</source>
        <extracomment>In place of a subject, for the code that proves a new mobile number.</extracomment>
        <translation>رمزك لهذا الرقم</translation>
    </message>
    <message>
        <source>{site}: your code for this number is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a site&apos;s name of 20. {site} is the site&apos;s name, {code} six digits.</extracomment>
        <translation>{site}: رمزك لهذا الرقم {code}. لا تخبر به أحدا.</translation>
    </message>
    <message>
        <source>Your mobile number was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>تغير رقم جوالك</translation>
    </message>
    <message>
        <source>The mobile number of your account at {site} was changed: {at}. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>تغير رقم جوال حسابك لدى {site}: {at}. إن لم تكن أنت فأخبر فريقك فورا.</translation>
    </message>
    <message>
        <source>Confirm your new e-mail address</source>
        <extracomment>Subject of the e-mail with a link that proves a new e-mail address.</extracomment>
        <translation>أكد بريدك الإلكتروني الجديد</translation>
    </message>
    <message numerus="yes">
        <source>Somebody wants to use this address for their account at {site}. If that was you, open this link within %n minutes, signed in as before:

{link}

If that was not you, do nothing.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, %n minutes. Keep the empty lines.</extracomment>
        <translation>
            <numerusform>يريد شخص ما استخدام هذا العنوان لحسابه لدى {site}. إن كنت أنت فافتح هذا الرابط خلال %n دقيقة وأنت مسجل الدخول كالسابق:

{link}

إن لم تكن أنت فلا تفعل شيئا.</numerusform>
            <numerusform>يريد شخص ما استخدام هذا العنوان لحسابه لدى {site}. إن كنت أنت فافتح هذا الرابط خلال دقيقة واحدة وأنت مسجل الدخول كالسابق:

{link}

إن لم تكن أنت فلا تفعل شيئا.</numerusform>
            <numerusform>يريد شخص ما استخدام هذا العنوان لحسابه لدى {site}. إن كنت أنت فافتح هذا الرابط خلال دقيقتين وأنت مسجل الدخول كالسابق:

{link}

إن لم تكن أنت فلا تفعل شيئا.</numerusform>
            <numerusform>يريد شخص ما استخدام هذا العنوان لحسابه لدى {site}. إن كنت أنت فافتح هذا الرابط خلال %n دقائق وأنت مسجل الدخول كالسابق:

{link}

إن لم تكن أنت فلا تفعل شيئا.</numerusform>
            <numerusform>يريد شخص ما استخدام هذا العنوان لحسابه لدى {site}. إن كنت أنت فافتح هذا الرابط خلال %n دقيقة وأنت مسجل الدخول كالسابق:

{link}

إن لم تكن أنت فلا تفعل شيئا.</numerusform>
            <numerusform>يريد شخص ما استخدام هذا العنوان لحسابه لدى {site}. إن كنت أنت فافتح هذا الرابط خلال %n دقيقة وأنت مسجل الدخول كالسابق:

{link}

إن لم تكن أنت فلا تفعل شيئا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>تغير بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {site} was changed: {at}. This one no longer signs you in. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail to the old address. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>تغير البريد الإلكتروني لحسابك لدى {site}: {at}. لم يعد هذا العنوان صالحا للدخول. إن لم تكن أنت فأخبر فريقك فورا.</translation>
    </message>
</context>
</TS>
