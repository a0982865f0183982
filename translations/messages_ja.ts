<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>{key} has been out for long</source>
        <extracomment>Subject of an e-mail to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key}は長い間返却されていません</translation>
    </message>
    <message>
        <source>{key}, box {box}: out since {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time.</extracomment>
        <translation>{key}、ボックス{box}：{since}から持ち出し中。</translation>
    </message>
    <message>
        <source>{key} is due soon</source>
        <extracomment>Subject of an e-mail to the site team: a key should be back soon. {key} is a key&apos;s name.</extracomment>
        <translation>{key}の返却時刻が近づいています</translation>
    </message>
    <message>
        <source>{key}, box {box}: due back {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time that is yet to come.</extracomment>
        <translation>{key}、ボックス{box}：返却予定 {since}。</translation>
    </message>
    <message>
        <source>{key} is late</source>
        <extracomment>Subject of an e-mail to the site team: a key should be back. {key} is a key&apos;s name.</extracomment>
        <translation>{key}の返却が遅れています</translation>
    </message>
    <message>
        <source>{key}, box {box}: late, it was due back {since}.</source>
        <extracomment>E-mail and text message to the site team. {key} and {box} are names, {since} a time.</extracomment>
        <translation>{key}、ボックス{box}：返却遅れ、予定は{since}。</translation>
    </message>
    <message>
        <source>Box {box} needs a connection</source>
        <extracomment>Subject of an e-mail to the site team: the box must hear from the hub. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}は接続が必要です</translation>
    </message>
    <message>
        <source>Box {box}: without a connection guests cannot pick up keys from {since} on.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time that is yet to come.</extracomment>
        <translation>ボックス{box}：接続がないと{since}以降ゲストは鍵を受け取れません。</translation>
    </message>
    <message>
        <source>Box {box} has been silent for long</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}から長い間連絡がありません</translation>
    </message>
    <message>
        <source>Box {box}: last heard {since}.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>ボックス{box}：最後の連絡 {since}。</translation>
    </message>
    <message>
        <source>Box {box} is not connected</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}は接続されていません</translation>
    </message>
    <message>
        <source>Box {box}: no connection since {since}. It goes on with what it knows.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>ボックス{box}：{since}から接続なし。手元の情報で動作を続けます。</translation>
    </message>
    <message>
        <source>The battery of box {box} is low</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}の電池が少なくなっています</translation>
    </message>
    <message>
        <source>Box {box}: battery at {level} %.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {level} a number.</extracomment>
        <translation>ボックス{box}：電池残量 {level} %。</translation>
    </message>
    <message>
        <source>Box {box} has no power</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}は停電しています</translation>
    </message>
    <message>
        <source>Box {box}: no power since {since}. It runs on its battery.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>ボックス{box}：{since}から停電。電池で動作中。</translation>
    </message>
    <message>
        <source>Somebody is at the case of box {box}</source>
        <extracomment>Subject of an e-mail to the site team: the case was opened or moved. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}の本体に異常があります</translation>
    </message>
    <message>
        <source>Box {box}: the case was opened or moved, {since}. Look at it now.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {since} a time.</extracomment>
        <translation>ボックス{box}：本体が開けられたか動かされました、{since}。すぐ確認してください。</translation>
    </message>
    <message>
        <source>A door of box {box} was forced</source>
        <extracomment>Subject of an e-mail to the site team: opened by force. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}の扉がこじ開けられました</translation>
    </message>
    <message>
        <source>Box {box}: door {door} was opened by force, {since}. Look at it now.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {door} a number, {since} a time.</extracomment>
        <translation>ボックス{box}：扉{door}がこじ開けられました、{since}。すぐ確認してください。</translation>
    </message>
    <message>
        <source>A door of box {box} is open</source>
        <extracomment>Subject of an e-mail to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}の扉が開いています</translation>
    </message>
    <message>
        <source>Box {box}: door {door} open since {since}.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name, {door} a number, {since} a time.</extracomment>
        <translation>ボックス{box}：扉{door}が{since}から開いています。</translation>
    </message>
    <message>
        <source>The journal of box {box} contradicts itself</source>
        <extracomment>Subject of an e-mail to the site team: what a box reports contradicts itself. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}の記録に矛盾があります</translation>
    </message>
    <message>
        <source>Box {box}: its journal contradicts what it sent before. It may have been restored or copied.</source>
        <extracomment>E-mail and text message to the site team. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}：以前の記録と矛盾しています。復元または複製された可能性があります。</translation>
    </message>
    <message>
        <source>A badge is not used</source>
        <extracomment>Subject of an e-mail to the site team.</extracomment>
        <translation>使われていないバッジがあります</translation>
    </message>
    <message>
        <source>The badge of {holder} was last used {since}. Take it back or switch it off.</source>
        <extracomment>E-mail and text message to the site team. {holder} is a person&apos;s name, {since} a time.</extracomment>
        <translation>{holder}のバッジ：最後の使用 {since}。回収するか停止してください。</translation>
    </message>
    <message>
        <source>It is not clear where {key} is</source>
        <extracomment>Subject of an e-mail to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key}の場所がはっきりしません</translation>
    </message>
    <message>
        <source>{key}: two boxes tell different things about it. Look where it is.</source>
        <extracomment>E-mail and text message to the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key}：二つのボックスの記録が異なります。場所を確認してください。</translation>
    </message>
    <message>
        <source>{key}, box {box}: no longer late.</source>
        <extracomment>To the site team: it came back, or is due later. {key} and {box} are names.</extracomment>
        <translation>{key}、ボックス{box}：遅れは解消しました。</translation>
    </message>
    <message>
        <source>{key}, box {box}: back again.</source>
        <extracomment>To the site team. {key} and {box} are names.</extracomment>
        <translation>{key}、ボックス{box}：戻りました。</translation>
    </message>
    <message>
        <source>Box {box}: power is back.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}：電源が戻りました。</translation>
    </message>
    <message>
        <source>Box {box}: connected again.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}：再び接続しました。</translation>
    </message>
    <message>
        <source>Box {box}: battery charged again, {level} %.</source>
        <extracomment>To the site team. {box} is a box&apos;s name, {level} a number.</extracomment>
        <translation>ボックス{box}：電池が充電されました、{level} %。</translation>
    </message>
    <message>
        <source>Box {box}: door {door} closed again.</source>
        <extracomment>To the site team. {box} is a box&apos;s name, {door} a number.</extracomment>
        <translation>ボックス{box}：扉{door}が閉まりました。</translation>
    </message>
    <message>
        <source>Box {box}: the case is closed again. Look whether all keys are there.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}：本体が閉まりました。鍵がそろっているか確認してください。</translation>
    </message>
    <message>
        <source>{key}: it is clear again where it is.</source>
        <extracomment>To the site team. {key} is a key&apos;s name.</extracomment>
        <translation>{key}：場所がはっきりしました。</translation>
    </message>
    <message>
        <source>Box {box}: its journal was looked at.</source>
        <extracomment>To the site team. {box} is a box&apos;s name.</extracomment>
        <translation>ボックス{box}：記録を確認しました。</translation>
    </message>
    <message>
        <source>The badge of {holder} is no longer unused.</source>
        <extracomment>To the site team: it was used, or taken back. {holder} is a person&apos;s name.</extracomment>
        <translation>{holder}のバッジは未使用ではなくなりました。</translation>
    </message>
    <message>
        <source>Your code to log in</source>
        <extracomment>Subject of the e-mail with a code to log in at the site team&apos;s console.</extracomment>
        <translation>ログイン用コード</translation>
    </message>
    <message numerus="yes">
        <source>Your code to log in at {site}: {code}. It is valid for %n minutes. Tell it to nobody.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {code} six digits, %n minutes.</extracomment>
        <translation>
            <numerusform>{site}のログイン用コード：{code}。%n分間有効です。誰にも教えないでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{site}: your code to log in is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a site&apos;s name of 20. {site} is the site&apos;s name, {code} six digits.</extracomment>
        <translation>{site}：ログイン用コードは{code}。誰にも教えないでください。</translation>
    </message>
    <message>
        <source>Your code at the key box</source>
        <extracomment>Subject of the e-mail with a code to be typed at a key box.</extracomment>
        <translation>キーボックス用コード</translation>
    </message>
    <message numerus="yes">
        <source>Your code at the box {box}: {code}. It is valid for %n minutes. Tell it to nobody.</source>
        <extracomment>E-mail. {box} is the box&apos;s name, {code} six digits, %n minutes.</extracomment>
        <translation>
            <numerusform>ボックス{box}用コード：{code}。%n分間有効です。誰にも教えないでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{box}: your code is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a box&apos;s name of 20. {box} is the box&apos;s name, {code} six digits.</extracomment>
        <translation>{box}：コードは{code}。誰にも教えないでください。</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <extracomment>Subject of the e-mail with a link to choose a new password.</extracomment>
        <translation>新しいパスワードを選んでください</translation>
    </message>
    <message numerus="yes">
        <source>Somebody asked for a new password for your account at {site}. To choose one, open this link within %n minutes:

{link}

If that was not you, do nothing: your password stays as it is.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, %n minutes. Keep the empty lines.</extracomment>
        <translation>
            <numerusform>{site}のあなたのアカウントに新しいパスワードが求められました。%n分以内に次のリンクを開いて選んでください：

{link}

お心当たりがなければ何もしないでください。パスワードはそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>パスワードが変更されました</translation>
    </message>
    <message>
        <source>The password of your account at {site} was changed: {at}. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>{site}のあなたのアカウントのパスワードが変更されました：{at}。お心当たりがなければ、すぐに管理チームに知らせてください。</translation>
    </message>
    <message>
        <source>Your code to pick up a key</source>
        <extracomment>Subject of the e-mail with the code of a booking.</extracomment>
        <translation>鍵の受け取りコード</translation>
    </message>
    <message>
        <source>{key}, box {box}: pick up with the code {code}, from {from} until {until}.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {code} nine digits, {from} and {until} times.</extracomment>
        <translation>{key}、ボックス{box}：コード{code}で受け取り、{from}から{until}まで。</translation>
    </message>
    <message>
        <source>Your link to pick up a key</source>
        <extracomment>Subject of the e-mail with a link that opens the right bin.</extracomment>
        <translation>鍵の受け取りリンク</translation>
    </message>
    <message>
        <source>{key}, box {box}: pick up from {from} until {until} with this link: {link}</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {link} a web address, {from} and {until} times.</extracomment>
        <translation>{key}、ボックス{box}：{from}から{until}までこのリンクで受け取れます：{link}</translation>
    </message>
    <message>
        <source>Your booking was changed</source>
        <extracomment>Subject of the e-mail about new times of a booking.</extracomment>
        <translation>予約が変更されました</translation>
    </message>
    <message>
        <source>{key}, box {box}: your booking is now from {from} until {until}. Your code stays the same.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {from} and {until} times.</extracomment>
        <translation>{key}、ボックス{box}：予約は{from}から{until}までになりました。コードは同じです。</translation>
    </message>
    <message>
        <source>Your booking was cancelled</source>
        <extracomment>Subject of the e-mail about a booking that is no more.</extracomment>
        <translation>予約が取り消されました</translation>
    </message>
    <message>
        <source>{key}, box {box}: your booking from {from} was cancelled. Your code is no longer valid.</source>
        <extracomment>E-mail and text message to a guest. {key} and {box} are names, {from} a time.</extracomment>
        <translation>{key}、ボックス{box}：{from}からの予約は取り消されました。コードは使えません。</translation>
    </message>
    <message>
        <source>{holder} has it.</source>
        <extracomment>Follows the sentence about a key that is out. {holder} is a person&apos;s name.</extracomment>
        <translation>{holder}が持っています。</translation>
    </message>
    <message>
        <source>Reminder: {text}</source>
        <extracomment>An alarm that goes on is told again. {text} is the first message, or its subject.</extracomment>
        <translation>お知らせ：{text}</translation>
    </message>
    <message>
        <source>{site} sent this by itself. Nobody reads an answer to it.</source>
        <extracomment>Below every e-mail. {site} is the site&apos;s name.</extracomment>
        <translation>{site}からの自動送信です。返信は読まれません。</translation>
    </message>
    <message>
        <source>You are invited: {site}</source>
        <extracomment>Subject of the e-mail to somebody who is to look after boxes and keys. {site} is the site&apos;s name.</extracomment>
        <translation>ご招待：{site}</translation>
    </message>
    <message>
        <source>You can now help to look after the keys of {site}. To begin, choose your password with this link, until {until}:

{link}

If you do not know what this is about, do nothing.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, {until} a time. Keep the empty lines.</extracomment>
        <translation>{site}の鍵の管理に参加できるようになりました。{until}までに、次のリンクでパスワードを選んでください：

{link}

お心当たりがなければ、何もしないでください。</translation>
    </message>
    <message>
        <source>You can now use {site} too</source>
        <extracomment>Subject of the e-mail to somebody who has an account and may look after more keys. {site} is the site&apos;s name.</extracomment>
        <translation>{site}も使えるようになりました</translation>
    </message>
    <message>
        <source>You can now help to look after the keys of {site}. Sign in as before, and choose {site} at the top:

{link}

If you do not know what this is about, tell your site team.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address. Keep the empty lines.</extracomment>
        <translation>{site}の鍵の管理に参加できるようになりました。これまでどおりサインインし、上で{site}を選んでください：

{link}

お心当たりがなければ、管理チームに知らせてください。</translation>
    </message>
    <message>
        <source>Your code for this number</source>
        <extracomment>In place of a subject, for the code that proves a new mobile number.</extracomment>
        <translation>この番号のコード</translation>
    </message>
    <message>
        <source>{site}: your code for this number is {code}. Tell it to nobody.</source>
        <extracomment>Text message, at most 70 characters with a site&apos;s name of 20. {site} is the site&apos;s name, {code} six digits.</extracomment>
        <translation>{site}：この番号のコードは{code}。誰にも教えないでください。</translation>
    </message>
    <message>
        <source>Your mobile number was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>携帯電話番号が変更されました</translation>
    </message>
    <message>
        <source>The mobile number of your account at {site} was changed: {at}. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>{site}のあなたのアカウントの携帯電話番号が変更されました：{at}。お心当たりがなければ、すぐに管理チームに知らせてください。</translation>
    </message>
    <message>
        <source>Confirm your new e-mail address</source>
        <extracomment>Subject of the e-mail with a link that proves a new e-mail address.</extracomment>
        <translation>新しいメールアドレスを確認してください</translation>
    </message>
    <message numerus="yes">
        <source>Somebody wants to use this address for their account at {site}. If that was you, open this link within %n minutes, signed in as before:

{link}

If that was not you, do nothing.</source>
        <extracomment>E-mail. {site} is the site&apos;s name, {link} a web address, %n minutes. Keep the empty lines.</extracomment>
        <translation>
            <numerusform>{site}のアカウントにこのアドレスを使いたいという申し込みがありました。お心当たりがあれば、これまでどおりサインインして、%n分以内に次のリンクを開いてください：

{link}

お心当たりがなければ何もしないでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <extracomment>Subject of an e-mail.</extracomment>
        <translation>メールアドレスが変更されました</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {site} was changed: {at}. This one no longer signs you in. If that was not you, tell your site team at once.</source>
        <extracomment>E-mail to the old address. {site} is the site&apos;s name, {at} date and time.</extracomment>
        <translation>{site}のあなたのアカウントのメールアドレスが変更されました：{at}。このアドレスではもうサインインできません。お心当たりがなければ、すぐに管理チームに知らせてください。</translation>
    </message>
</context>
</TS>
