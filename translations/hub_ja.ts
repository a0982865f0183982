<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Console</name>
    <message>
        <source>The permission had ended at the hub, but the box had no line and did not know. It acted on what it knew.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>許可はハブではすでに終わっていましたが、ボックスは接続がなく知りませんでした。知っている内容で動作しました。</translation>
    </message>
    <message>
        <source>Two boxes tell of this key what cannot both be true. The next time a box sees its fob, that counts.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>この鍵について、二つのボックスの記録が両立しません。次にタグを読んだボックスの記録が正しいものになります。</translation>
    </message>
    <message>
        <source>The box was put back from a copy, or there are two of it. Both records are kept. Look at the box itself.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>ボックスがコピーから戻されたか、同じボックスが二つあります。記録は両方とも残ります。ボックス本体を確認してください。</translation>
    </message>
    <message>
        <source>A key is elsewhere than was meant. Nothing is lost: its place is written down as the box saw it.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>鍵が予定と違う場所にあります。失われたものはありません。場所はボックスが見たとおりに記録されています。</translation>
    </message>
    <message>
        <source>A fob that the hub does not know lies in a bin. Add it to a key, or take it out.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>ハブが知らないタグが区画に入っています。鍵に登録するか、取り出してください。</translation>
    </message>
    <message>
        <source>The hub was put back from a backup, and this box knows something newer. What was taken away stays away unless you say otherwise.</source>
        <extracomment>What a case is about.</extracomment>
        <translation>ハブがバックアップから戻されましたが、このボックスはより新しい内容を知っています。取り消されたものは、指定しない限り取り消されたままです。</translation>
    </message>
    <message>
        <source>A key was taken after the permission had ended</source>
        <extracomment>What happened: a key was taken by somebody whose permission had ended.</extracomment>
        <translation>許可が終わった後に鍵が取られました</translation>
    </message>
    <message>
        <source>A key is in two places at once</source>
        <extracomment>What happened: hub and box disagree.</extracomment>
        <translation>鍵が同時に二か所にあります</translation>
    </message>
    <message>
        <source>A box tells another story than before</source>
        <extracomment>What happened: the record of a box was copied or put back.</extracomment>
        <translation>ボックスの記録が以前と異なります</translation>
    </message>
    <message>
        <source>A key is in another bin than was meant</source>
        <extracomment>Title of a case.</extracomment>
        <translation>鍵が予定と違う区画にあります</translation>
    </message>
    <message>
        <source>An unknown fob</source>
        <extracomment>Title of a case: a fob that the hub does not know.</extracomment>
        <translation>不明なタグ</translation>
    </message>
    <message>
        <source>A box knows more than the backup</source>
        <extracomment>Title of a case.</extracomment>
        <translation>ボックスがバックアップより新しい内容を知っています</translation>
    </message>
    <message>
        <source>Permission had ended</source>
        <extracomment>Chip beside what happened: the box acted on an older version.</extracomment>
        <translation>許可は終わっていました</translation>
    </message>
    <message>
        <source>Over now</source>
        <extracomment>Of an alert whose cause is gone.</extracomment>
        <translation>解消済み</translation>
    </message>
    <message>
        <source>Still so</source>
        <extracomment>Of an alert.</extracomment>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Messages cannot be sent</source>
        <extracomment>Chip beside a rule whose messages are not sent.</extracomment>
        <translation>メッセージを送れません</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>Of a case that nobody has closed.</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Of a case.
----------
Heading of a part of a form: when a box is closed on certain days.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>To come</source>
        <extracomment>Of a booking.</extracomment>
        <translation>今後</translation>
    </message>
    <message>
        <source>Now running</source>
        <extracomment>Of a booking.</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Tab and chip: bookings that have ended.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Of a booking.</extracomment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Field for the digits from a text message, an e-mail or an app.
----------
Column: digits.</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Eight letters, such as BCDF-GHJK. It lives for ten minutes.</source>
        <extracomment>Below the field for the code on the screen of a new box.</extracomment>
        <translation>BCDF-GHJKのような8文字。10分間有効です。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of something that is not there.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column and field: the name of a person or thing.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>What its screen shows, such as Harbour House lobby.</source>
        <extracomment>Below the field for the name of a box.</extracomment>
        <translation>画面に表示される名前。例：ハーバーハウス ロビー。</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Field: the name of the building or yard where a box hangs.</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>In place of</source>
        <extracomment>Field of the form that joins a box: one that it stands in for.</extracomment>
        <translation>置き換えるボックス</translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>1時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>1日</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>30日</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>How long a box without a line lets guests in.</extracomment>
        <translation>1年</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Of something that never ends.</extracomment>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>Day of the week.</extracomment>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Field: days of the week.</extracomment>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Earlier than the beginning means the next morning.</source>
        <extracomment>Below the field for the end of a shift.</extracomment>
        <translation>開始より早い時刻は翌朝を意味します。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Number of the site team</source>
        <extracomment>Field: the number that the screen tells people to call.</extracomment>
        <translation>管理チームの電話番号</translation>
    </message>
    <message>
        <source>Languages on the screen</source>
        <extracomment>Field: which languages a box offers.</extracomment>
        <translation>画面の言語</translation>
    </message>
    <message>
        <source>Without a line, let guests in for</source>
        <extracomment>Question: how long a box without a line lets guests in.</extracomment>
        <translation>接続がないときにゲストを受け付ける期間</translation>
    </message>
    <message>
        <source>Drop-offs and emergency codes always work.</source>
        <extracomment>Below that field.</extracomment>
        <translation>返却と緊急コードはいつでも使えます。</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <extracomment>Field: reasons that people choose from.</extracomment>
        <translation>選べる理由</translation>
    </message>
    <message>
        <source>One a line, such as Showing. For keys that ask for a reason.</source>
        <extracomment>Below that field.</extracomment>
        <translation>1行に一つ。例：内見。理由を求める鍵で使います。</translation>
    </message>
    <message>
        <source>People may link a badge at the box</source>
        <extracomment>Check box.</extracomment>
        <translation>ボックスでバッジを登録できる</translation>
    </message>
    <message>
        <source>Drop off without saying who</source>
        <extracomment>Check box.</extracomment>
        <translation>名乗らずに返却できる</translation>
    </message>
    <message>
        <source>Hours for pick-ups</source>
        <extracomment>Heading of a part of a form: when keys may be picked up.</extracomment>
        <translation>受け取りの時間帯</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Field of a rule: hours in which nobody is woken.
----------
Column and field: the beginning of a time.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Column and field: the end of a time.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>As any other</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>Nothing is put in</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>新しく入れない</translation>
    </message>
    <message>
        <source>Out of use: nothing in, nothing out</source>
        <extracomment>How a bin is used.</extracomment>
        <translation>使用停止：出し入れしない</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column: whether a bin is used like others.</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field: a few words of one&apos;s own.</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Somebody reads you three digits from its screen</source>
        <extracomment>How a box makes sure that somebody stands before it.</extracomment>
        <translation>ボックスの前の人が画面の3桁を読み上げる</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>Column: the number of a bin.</extracomment>
        <translation>区画</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <extracomment>Question: how a box makes sure that somebody stands before it.</extracomment>
        <translation>誰がいますか</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field: why.</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Add a box</source>
        <extracomment>Button: goes on to the words that are compared.
----------
Link and button: to the page that joins a box to the hub.</extracomment>
        <translation>ボックスを追加</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on to the next step.</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>On the new box, choose Join a hub. Type the code from its screen here.</source>
        <extracomment>On the page that joins a box.</extracomment>
        <translation>新しいボックスで「ハブに参加」を選び、画面のコードをここに入力してください。</translation>
    </message>
    <message>
        <source>The words match: add this box</source>
        <extracomment>Button: the four words are alike, the box is joined.</extracomment>
        <translation>言葉が一致：このボックスを追加</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Button and title: settings of a box, of the hub.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button that keeps what is in a form.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Bin %1</source>
        <extracomment>Title of a form; a number.
----------
A bin and its number.</extracomment>
        <translation>区画%1</translation>
    </message>
    <message>
        <source>Let %1 go?</source>
        <extracomment>Question; the name of a box.</extracomment>
        <translation>%1をハブから外しますか</translation>
    </message>
    <message>
        <source>Let it go</source>
        <extracomment>Button: a box no longer belongs to the hub.</extracomment>
        <translation>ハブから外す</translation>
    </message>
    <message>
        <source>Open a bin</source>
        <extracomment>Button: to the page that opens a bin from afar.</extracomment>
        <translation>区画を開ける</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Button.</extracomment>
        <translation>今すぐ開ける</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Button: to the form for a new key.</extracomment>
        <translation>鍵を追加</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>Button: to the form for a new person.</extracomment>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Give a permission</source>
        <extracomment>Button: to the form that says who may take which key.</extracomment>
        <translation>許可を与える</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Tab and chip: a key that is in a box.</extracomment>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>Of a bin without a key.</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Tab and chip: a key that somebody has.</extracomment>
        <translation>持ち出し中</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>Of a bin with a key that belongs elsewhere.</extracomment>
        <translation>別の鍵</translation>
    </message>
    <message>
        <source>Out of order</source>
        <extracomment>Of a bin that does not open or shut.</extracomment>
        <translation>故障</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>正確</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>不確か</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>Of the clock of a box.</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>At any time</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>State of a bin that is opened from afar, with what to do next.
----------
Of a box and a change.</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>The box is being asked. It answers within a minute or not at all.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>ボックスに問い合わせています。1分以内に応答がなければ開きません。</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <extracomment>State of a bin that is opened from afar.</extracomment>
        <translation>人を待っています</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>State of a bin that was opened from afar.</extracomment>
        <translation>開きました</translation>
    </message>
    <message>
        <source>The bin is open. What happens there is in the activity.</source>
        <extracomment>About a bin that was opened from afar.</extracomment>
        <translation>区画が開きました。その後のことは履歴に載ります。</translation>
    </message>
    <message>
        <source>Not opened</source>
        <extracomment>State of a bin that was to be opened from afar.</extracomment>
        <translation>開きませんでした</translation>
    </message>
    <message>
        <source>The box did not open it: somebody was using it, or its page says what is wrong.</source>
        <extracomment>About a bin that was to be opened from afar.</extracomment>
        <translation>ボックスは開けませんでした。使用中だったか、ボックスのページに原因が出ています。</translation>
    </message>
    <message>
        <source>Nobody was there in time, so the bin stays shut. Try again, or use a booking code.</source>
        <extracomment>About a bin that was to be opened from afar.</extracomment>
        <translation>時間内に誰も来なかったため、区画は閉じたままです。もう一度試すか、予約コードを使ってください。</translation>
    </message>
    <message>
        <source>Print it anew</source>
        <extracomment>Of an emergency sheet.</extracomment>
        <translation>印刷し直してください</translation>
    </message>
    <message>
        <source>Still right</source>
        <extracomment>Of an emergency sheet.</extracomment>
        <translation>最新です</translation>
    </message>
    <message>
        <source>All bins</source>
        <extracomment>What an emergency code opens.</extracomment>
        <translation>すべての区画</translation>
    </message>
    <message>
        <source>Forgotten your password?</source>
        <extracomment>Link below the sign-in form.
----------
Title.</extracomment>
        <translation>パスワードを忘れましたか</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <extracomment>Link below a form for somebody who is not signed in.</extracomment>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>A key is late</source>
        <extracomment>What happened: the key should be back and is not.</extracomment>
        <translation>鍵の返却が遅れています</translation>
    </message>
    <message>
        <source>A box has no power</source>
        <extracomment>What happened: a box runs on its battery.</extracomment>
        <translation>ボックスが停電しています</translation>
    </message>
    <message>
        <source>A box has no line</source>
        <extracomment>What happened: the hub hears nothing from a box.</extracomment>
        <translation>ボックスが接続されていません</translation>
    </message>
    <message>
        <source>A battery is low</source>
        <extracomment>What happened.</extracomment>
        <translation>電池が少なくなっています</translation>
    </message>
    <message>
        <source>A door stands open</source>
        <extracomment>What happened.</extracomment>
        <translation>扉が開いています</translation>
    </message>
    <message>
        <source>A door was opened with nobody at the box</source>
        <extracomment>What happened: with nobody signed in.</extracomment>
        <translation>ボックスの前に誰もいないのに扉が開きました</translation>
    </message>
    <message>
        <source>A box was tampered with</source>
        <extracomment>What happened: somebody tries to take the box off the wall.</extracomment>
        <translation>ボックスの本体に異常があります</translation>
    </message>
    <message>
        <source>A box has known nothing new for long</source>
        <extracomment>What happened.</extracomment>
        <translation>ボックスに長い間新しい情報が届いていません</translation>
    </message>
    <message>
        <source>Many wrong codes at a box</source>
        <extracomment>What happened: many wrong codes.</extracomment>
        <translation>ボックスで間違ったコードが続いています</translation>
    </message>
    <message>
        <source>Picked up</source>
        <extracomment>What happened.</extracomment>
        <translation>受け取り</translation>
    </message>
    <message>
        <source>Dropped off</source>
        <extracomment>What happened.</extracomment>
        <translation>返却</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>What happened: a key was given to somebody else away from the box.</extracomment>
        <translation>手渡し</translation>
    </message>
    <message>
        <source>Dropped off at another box</source>
        <extracomment>What happened: a key came back to a box where it does not belong.</extracomment>
        <translation>別のボックスに返却</translation>
    </message>
    <message>
        <source>Not as meant: look at it</source>
        <extracomment>What happened: something else than was meant.</extracomment>
        <translation>予定と異なります：要確認</translation>
    </message>
    <message>
        <source>Booking made</source>
        <extracomment>What happened.</extracomment>
        <translation>予約の作成</translation>
    </message>
    <message>
        <source>Booking changed</source>
        <extracomment>What happened.</extracomment>
        <translation>予約の変更</translation>
    </message>
    <message>
        <source>Booking taken back</source>
        <extracomment>What happened.</extracomment>
        <translation>予約の取り消し</translation>
    </message>
    <message>
        <source>Permission given</source>
        <extracomment>What happened.</extracomment>
        <translation>許可の付与</translation>
    </message>
    <message>
        <source>Permission changed</source>
        <extracomment>What happened.</extracomment>
        <translation>許可の変更</translation>
    </message>
    <message>
        <source>Permission taken back</source>
        <extracomment>What happened.</extracomment>
        <translation>許可の取り消し</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What happened: a box did not let somebody.</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Recognised</source>
        <extracomment>What happened.</extracomment>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Line is back</source>
        <extracomment>What happened: the line is back.</extracomment>
        <translation>接続が戻りました</translation>
    </message>
    <message>
        <source>Power is back</source>
        <extracomment>What happened.</extracomment>
        <translation>電源が戻りました</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <extracomment>What happened: the clock of a box is wrong.</extracomment>
        <translation>時計が合っていません</translation>
    </message>
    <message>
        <source>Box started</source>
        <extracomment>What happened.</extracomment>
        <translation>ボックスが起動しました</translation>
    </message>
    <message>
        <source>Box switched off</source>
        <extracomment>What happened.</extracomment>
        <translation>ボックスが停止しました</translation>
    </message>
    <message>
        <source>PIN, app or badge set</source>
        <extracomment>What happened: a person set a PIN, an app or a badge.</extracomment>
        <translation>PIN・アプリ・バッジの設定</translation>
    </message>
    <message>
        <source>Uses keys</source>
        <extracomment>Access level.</extracomment>
        <translation>鍵を使う人</translation>
    </message>
    <message>
        <source>Sees only their own keys and security.</source>
        <extracomment>About the access level.</extracomment>
        <translation>自分の鍵とセキュリティだけが見えます。</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>Access level.</extracomment>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Sees keymap and activity, and changes nothing.</source>
        <extracomment>About the access level.</extracomment>
        <translation>鍵マップと履歴を見るだけで、変更はできません。</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>Access level.</extracomment>
        <translation>補助者</translation>
    </message>
    <message>
        <source>Also bookings, and opening a bin from afar.</source>
        <extracomment>About the access level.</extracomment>
        <translation>加えて、予約と遠隔での区画の開放。</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Access level.</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Also people, keys, permissions and alerts.</source>
        <extracomment>About the access level.</extracomment>
        <translation>加えて、人・鍵・許可・警告。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Access level.</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Also boxes, members and emergency sheets.</source>
        <extracomment>About the access level.</extracomment>
        <translation>加えて、ボックス・メンバー・緊急シート。</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Access level.
----------
Field of a key: the person whose it is.</extracomment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Everything.</source>
        <extracomment>About the access level.</extracomment>
        <translation>すべて。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <extracomment>Below a field that was left empty.</extracomment>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <extracomment>Below a field with too much in it.</extracomment>
        <translation>長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>Use up to 60 visible characters on one line.</source>
        <extracomment>Below a field for a name.</extracomment>
        <translation>表示できる文字を1行、60文字以内で使ってください。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Look at it again.</source>
        <extracomment>Below a field for an e-mail address.</extracomment>
        <translation>メールアドレスではありません。確認してください。</translation>
    </message>
    <message>
        <source>Write the number with + and the country, such as +44 7700 900142.</source>
        <extracomment>Below a field for a telephone number.</extracomment>
        <translation>+と国番号を付けて書いてください。例：+44 7700 900142。</translation>
    </message>
    <message>
        <source>There is no such time. Look at it again.</source>
        <extracomment>Below a field for a date or a time.</extracomment>
        <translation>その時刻はありません。確認してください。</translation>
    </message>
    <message>
        <source>The end is not after the beginning. Change one of them.</source>
        <extracomment>Below a field for the end of something.</extracomment>
        <translation>終了が開始より後になっていません。どちらかを変えてください。</translation>
    </message>
    <message>
        <source>This is in use already. Choose another.</source>
        <extracomment>Below a field whose value has to be the only one of its kind.</extracomment>
        <translation>すでに使われています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This is not there any more. Choose another.</source>
        <extracomment>Below a field with a choice.</extracomment>
        <translation>もうありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>That did not work. Check what you typed and try again.</source>
        <extracomment>Over a form with a password or a code.</extracomment>
        <translation>うまくいきませんでした。入力を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>This code or link is over. Ask for a new one.</source>
        <extracomment>Over a form with a code.</extracomment>
        <translation>このコードまたはリンクは期限切れです。新しいものを求めてください。</translation>
    </message>
    <message>
        <source>Too many tries. Wait some minutes and try again.</source>
        <extracomment>Over a form with a password or a code.</extracomment>
        <translation>試した回数が多すぎます。数分待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>8文字以上にしてください。</translation>
    </message>
    <message>
        <source>Use at least one letter and one number.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>文字と数字を一つ以上使ってください。</translation>
    </message>
    <message>
        <source>Everybody tries this one first. Choose another.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>最初に試されやすいものです。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The two are not alike. Type both again.</source>
        <extracomment>Below the field in which a new password is typed again.</extracomment>
        <translation>二つが同じではありません。両方を入力し直してください。</translation>
    </message>
    <message>
        <source>This PIN has the wrong number of digits.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>PINの桁数が違います。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>推測されやすいPINです。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Another booking has this key at that time. Choose another time or key.</source>
        <extracomment>Over the form of a booking.</extracomment>
        <translation>その時間は別の予約がこの鍵を使います。時間か鍵を変えてください。</translation>
    </message>
    <message>
        <source>Use an https address that is reachable from the internet.</source>
        <extracomment>Below the field for a web address.</extracomment>
        <translation>インターネットから届くhttpsのアドレスを使ってください。</translation>
    </message>
    <message>
        <source>This file cannot be read. Is it CSV in UTF-8?</source>
        <extracomment>Below the field for a file.</extracomment>
        <translation>このファイルは読めません。UTF-8のCSVですか。</translation>
    </message>
    <message>
        <source>The hub could not save this. Nothing was changed; try again.</source>
        <extracomment>Over a form that could not be saved.</extracomment>
        <translation>ハブは保存できませんでした。何も変わっていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Title of the first page after signing in.</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Keymap</source>
        <extracomment>Title of the page that shows every bin and every key at a glance.</extracomment>
        <translation>鍵マップ</translation>
    </message>
    <message>
        <source>Bookings</source>
        <extracomment>Title of the page with the times for which keys are promised.</extracomment>
        <translation>予約</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Title of the page with all keys.</extracomment>
        <translation>鍵</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Title of the page with everybody who may use the boxes.</extracomment>
        <translation>人</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>Title of the page that says who may take which key.</extracomment>
        <translation>許可</translation>
    </message>
    <message>
        <source>Boxes</source>
        <extracomment>Title of the page with all key boxes.</extracomment>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page that tells what happened.</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>How many alerts are open; also the title of their page.</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>Title of the page with what somebody should look into.</extracomment>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>Title of the page for days without power or internet.</extracomment>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Title of the page with everything about signing in and picking up.</extracomment>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Saved. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after a form was sent.</extracomment>
        <translation>保存しました。接続中のボックスには1分以内に届きます。</translation>
    </message>
    <message>
        <source>Removed. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after something was removed.</extracomment>
        <translation>削除しました。接続中のボックスには1分以内に届きます。</translation>
    </message>
    <message>
        <source>The message is on its way.</source>
        <extracomment>Said once after a message was sent.</extracomment>
        <translation>メッセージを送信しています。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <extracomment>Said once on the sign-in page.</extracomment>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>Your password is changed. At your next sign-in we ask for a code.</source>
        <extracomment>Said once after the password was changed.</extracomment>
        <translation>パスワードを変更しました。次のサインインでコードを求めます。</translation>
    </message>
    <message>
        <source>Your PIN is set. Every box with a line hears of it within a minute.</source>
        <extracomment>Said once after a PIN was set.</extracomment>
        <translation>PINを設定しました。接続中のボックスには1分以内に届きます。</translation>
    </message>
    <message>
        <source>A new code is on its way.</source>
        <extracomment>Said once on the page that asks for a code.</extracomment>
        <translation>新しいコードを送信しています。</translation>
    </message>
    <message>
        <source>The box belongs to this hub now.</source>
        <extracomment>Said once after a box was joined to the hub.</extracomment>
        <translation>ボックスはこのハブに加わりました。</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <extracomment>Said once after a case was closed.</extracomment>
        <translation>確認事項を終了しました。</translation>
    </message>
    <message>
        <source>The booking is taken back. Below you see which boxes know it.</source>
        <extracomment>Said once after a booking was ended by hand.</extracomment>
        <translation>予約を取り消しました。どのボックスが知っているかは下で確認できます。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at it and change it again.</source>
        <extracomment>Said once when two people changed the same thing.</extracomment>
        <translation>その間に別の人が変更しました。確認して、もう一度変更してください。</translation>
    </message>
    <message>
        <source>The box has no line now, so nothing was opened. Use a booking code instead.</source>
        <extracomment>Said once when a bin was to be opened from afar.</extracomment>
        <translation>ボックスが接続されていないため、何も開けませんでした。予約コードを使ってください。</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Link to the next part of a list; also the phone&apos;s menu of all pages.</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Tab: all keys.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Column: which key box.</extracomment>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Column: which key is in a bin or belongs there.</extracomment>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Field: a person.
----------
Title of a form.</extracomment>
        <translation>人</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>How somebody is told.</extracomment>
        <translation>メールで</translation>
    </message>
    <message>
        <source>By text message</source>
        <extracomment>How somebody is told.</extracomment>
        <translation>テキストメッセージで</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Field of a rule: what has to happen.
----------
Column: at which times.</extracomment>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>For longer than</source>
        <extracomment>Field of a rule: how long something has to last before anybody is told.</extracomment>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Tell</source>
        <extracomment>Field of a rule: who is told.</extracomment>
        <translation>知らせる相手</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Column: by which way a message goes.</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Tell when it is over, too</source>
        <extracomment>Check box of a rule.</extracomment>
        <translation>解消したときも知らせる</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>Heading of a part of a rule: hours in which nobody is woken.</extracomment>
        <translation>通知しない時間</translation>
    </message>
    <message>
        <source>What was it?</source>
        <extracomment>Field of a case: what was found out.</extracomment>
        <translation>何でしたか</translation>
    </message>
    <message>
        <source>4 digits</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>4桁</translation>
    </message>
    <message>
        <source>6 digits (recommended)</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>6桁（推奨）</translation>
    </message>
    <message>
        <source>8 digits</source>
        <extracomment>Length of PINs.</extracomment>
        <translation>8桁</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <extracomment>Field: the name of the company or house.</extracomment>
        <translation>組織の名前</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the list of languages below the sign-in form.</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>PINs have</source>
        <extracomment>Field: how long PINs are.</extracomment>
        <translation>PINの桁数</translation>
    </message>
    <message>
        <source>Passwords of at least 15 characters</source>
        <extracomment>Check box.</extracomment>
        <translation>15文字以上のパスワード</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Field: an e-mail address.</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>A link to set a password goes there.</source>
        <extracomment>Below the field for a new member&apos;s address.</extracomment>
        <translation>パスワードを設定するリンクがここに届きます。</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <extracomment>Field: a telephone number.</extracomment>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>Access level</source>
        <extracomment>Column and field: what a member may do in the console.</extracomment>
        <translation>アクセスレベル</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>What a program may do.</extracomment>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Read, and make bookings</source>
        <extracomment>What a program may do.</extracomment>
        <translation>閲覧と予約の作成</translation>
    </message>
    <message>
        <source>Read and change everything that you may</source>
        <extracomment>What a program may do.</extracomment>
        <translation>閲覧と、自分にできるすべての変更</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>How long a program&apos;s key lives.</extracomment>
        <translation>90日</translation>
    </message>
    <message>
        <source>Which program uses it.</source>
        <extracomment>Below the field for the name of a program&apos;s key.</extracomment>
        <translation>使うプログラムの名前。</translation>
    </message>
    <message>
        <source>May do</source>
        <extracomment>Column: what a program may do.</extracomment>
        <translation>できること</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Column: when something stops.</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>Field: a web address.</extracomment>
        <translation>ウェブアドレス</translation>
    </message>
    <message>
        <source>Tells of</source>
        <extracomment>Of a webhook: of what it tells.</extracomment>
        <translation>知らせる内容</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what happened.</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Field: a file.</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>CSV in UTF-8 with one line of headings. Nothing is taken in before you have seen the report.</source>
        <extracomment>Below the field for a file.</extracomment>
        <translation>見出し1行のあるUTF-8のCSV。報告を見るまで何も取り込みません。</translation>
    </message>
    <message>
        <source>Only try it, and report</source>
        <extracomment>Check box: the import only reports.</extracomment>
        <translation>試すだけで報告する</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: to the question whether the thing on this page goes.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>Question before something is removed: its name.</extracomment>
        <translation>%1を削除しますか</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Title of a form: who is told of what.</extracomment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Nobody is told of it any more.</source>
        <extracomment>Before a rule is removed.</extracomment>
        <translation>この件は誰にも知らされなくなります。</translation>
    </message>
    <message>
        <source>Close the case</source>
        <extracomment>Title and button of a form.</extracomment>
        <translation>確認事項を終了</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>Title of a form: settings for everybody.</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Title of a form: somebody who may sign in.</extracomment>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once, and their tokens end. As a person with keys they stay.</source>
        <extracomment>Before a member is removed.</extracomment>
        <translation>すべての場所からすぐにサインアウトされ、トークンは無効になります。鍵を使う人としては残ります。</translation>
    </message>
    <message>
        <source>New token</source>
        <extracomment>Button: to the form for a program&apos;s key.</extracomment>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Make the token</source>
        <extracomment>Button: makes a key for a program.</extracomment>
        <translation>トークンを作る</translation>
    </message>
    <message>
        <source>Webhook</source>
        <extracomment>Title of the page of one web address.</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Messages that are still waiting for it are dropped.</source>
        <extracomment>Before a webhook is removed.</extracomment>
        <translation>まだ待っているメッセージは破棄されます。</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Title: takes in lists of people and keys.</extracomment>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>Button: takes a file in.</extracomment>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>Chip beside the session that somebody is using now.</extracomment>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Your login is open to anyone who learns your password. Keep the code switched on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>パスワードを知った人は誰でもサインインできます。コードを有効にしておいてください。</translation>
    </message>
    <message>
        <source>Switched off, anyone who knows your mobile number has access to your keys. Keep it on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>無効にすると、あなたの携帯電話番号を知る人は誰でもあなたの鍵を使えます。有効にしておいてください。</translation>
    </message>
    <message>
        <source>Switched off, anyone who knows your visitor&apos;s mobile number has access to your keys. Keep it on.</source>
        <extracomment>Warning over a setting that is off.</extracomment>
        <translation>無効にすると、訪問者の携帯電話番号を知る人は誰でもあなたの鍵を使えます。有効にしておいてください。</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Of a code, PIN, app or badge that somebody has.</extracomment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Name, time zone, length of PINs.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>名前、タイムゾーン、PINの桁数。</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>Title of the page with everybody who may sign in to the console.</extracomment>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Who may sign in here, and what they may do.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>ここにサインインできる人と、できること。</translation>
    </message>
    <message>
        <source>Take in lists of people and keys.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>人と鍵の一覧を取り込みます。</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Title of the page with text messages and e-mails that were sent.</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Text messages and e-mails that were sent or wait.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>送信済みと待機中のテキストメッセージとメール。</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <extracomment>Title: web addresses that the hub tells what happens.</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Other servers that are told what happens.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>出来事を知らせる他のサーバー。</translation>
    </message>
    <message>
        <source>API tokens</source>
        <extracomment>Title: keys for programs that speak with the hub.</extracomment>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>Programs that may speak with this hub.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>このハブと通信できるプログラム。</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <extracomment>Title of the record of everything done in the console.</extracomment>
        <translation>変更の記録</translation>
    </message>
    <message>
        <source>Everything that was done in the console.</source>
        <extracomment>About a page of settings.</extracomment>
        <translation>コンソールで行われたすべてのこと。</translation>
    </message>
    <message>
        <source>With a code</source>
        <extracomment>Of a member&apos;s login.</extracomment>
        <translation>コードあり</translation>
    </message>
    <message>
        <source>Password only</source>
        <extracomment>Of a member&apos;s login.</extracomment>
        <translation>パスワードのみ</translation>
    </message>
    <message>
        <source>Invited</source>
        <extracomment>Of a member who has not set a password yet.</extracomment>
        <translation>招待中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How many messages are still to be sent; also a chip.</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Of a message.</extracomment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>Of a message.</extracomment>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>How many messages could not be sent; also a chip.</extracomment>
        <translation>送信中止</translation>
    </message>
    <message>
        <source>Text message</source>
        <extracomment>How a message is sent.</extracomment>
        <translation>テキストメッセージ</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>Title of the page for everything that went wrong at the hub itself.</extracomment>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>The hub could not do it. Nothing was changed; try again in a minute.</source>
        <extracomment>About it.</extracomment>
        <translation>ハブで処理できませんでした。何も変わっていません。1分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The hub did not understand that</source>
        <extracomment>Title.</extracomment>
        <translation>ハブが理解できませんでした</translation>
    </message>
    <message>
        <source>The page may be too old. Load it again and repeat what you did.</source>
        <extracomment>About it.</extracomment>
        <translation>ページが古い可能性があります。読み込み直して、もう一度行ってください。</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <extracomment>Title: somebody asks for what they may not do.</extracomment>
        <translation>この操作はできません</translation>
    </message>
    <message>
        <source>Your access level does not reach that far. Ask your administrator.</source>
        <extracomment>About it.</extracomment>
        <translation>あなたのアクセスレベルではできません。管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <extracomment>Title.</extracomment>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>It was removed, or the link is not complete.</source>
        <extracomment>About it.</extracomment>
        <translation>削除されたか、リンクが途中で切れています。</translation>
    </message>
    <message>
        <source>That was too much at once</source>
        <extracomment>Title.</extracomment>
        <translation>一度に送るには大きすぎます</translation>
    </message>
    <message>
        <source>The file or text is larger than the hub takes. Send it in parts.</source>
        <extracomment>About it.</extracomment>
        <translation>ファイルまたは文章がハブの上限を超えています。分けて送ってください。</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <extracomment>Title.</extracomment>
        <translation>試した回数が多すぎます</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <extracomment>About it.</extracomment>
        <translation>数分待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The hub is busy</source>
        <extracomment>Title.</extracomment>
        <translation>ハブが混み合っています</translation>
    </message>
    <message>
        <source>Try again in a minute. The boxes go on working meanwhile.</source>
        <extracomment>About it.</extracomment>
        <translation>1分後にもう一度試してください。ボックスはその間も動作します。</translation>
    </message>
    <message>
        <source>To the overview</source>
        <extracomment>Link.</extracomment>
        <translation>概要へ</translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>1人</translation>
    </message>
    <message>
        <source>Two people together</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>2人一緒に</translation>
    </message>
    <message>
        <source>Three people together</source>
        <extracomment>How many people must be there to take a key.</extracomment>
        <translation>3人一緒に</translation>
    </message>
    <message>
        <source>Never an address: the name is shown on screens and in messages.</source>
        <extracomment>Below the field for a key&apos;s name.</extracomment>
        <translation>住所は書かないでください。名前は画面とメッセージに表示されます。</translation>
    </message>
    <message>
        <source>Fob</source>
        <extracomment>Column and field: the number of the tag on a key.</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The number that the reader tells, such as 04 A1 B2 C3 D4 E5 03.</source>
        <extracomment>Below the field for a fob&apos;s number.</extracomment>
        <translation>リーダーが読み取る番号。例：04 A1 B2 C3 D4 E5 03。</translation>
    </message>
    <message>
        <source>Home box</source>
        <extracomment>Field: the box in which a key belongs.</extracomment>
        <translation>所属するボックス</translation>
    </message>
    <message>
        <source>Home bin</source>
        <extracomment>Field: the bin in which a key belongs.</extracomment>
        <translation>所属する区画</translation>
    </message>
    <message>
        <source>Leave it empty for any free bin.</source>
        <extracomment>Below the field for a bin.</extracomment>
        <translation>空いている区画ならどこでもよい場合は空欄にします。</translation>
    </message>
    <message>
        <source>May come back to any box</source>
        <extracomment>Check box.</extracomment>
        <translation>どのボックスにも返却できる</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Column: the groups that somebody is in; also the title of the page of groups.</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>May be out for</source>
        <extracomment>Field: after which time a key is late.</extracomment>
        <translation>持ち出せる時間</translation>
    </message>
    <message>
        <source>Such as 90m, 8h or 3d. Leave it empty for as long as the permission lasts.</source>
        <extracomment>Below a field for a span of time.</extracomment>
        <translation>例：90m、8h、3d。許可の続く間なら空欄にします。</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Heading of a part of a form: what is asked of who takes a key.</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>Taken by</source>
        <extracomment>Field.</extracomment>
        <translation>受け取る人数</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <extracomment>Check box.</extracomment>
        <translation>理由を尋ねる</translation>
    </message>
    <message>
        <source>Ask for a number</source>
        <extracomment>Field: what the box asks somebody to type.</extracomment>
        <translation>番号を尋ねる</translation>
    </message>
    <message>
        <source>What the screen asks for, such as Work order number.</source>
        <extracomment>Below that field.</extracomment>
        <translation>画面で尋ねる内容。例：作業番号。</translation>
    </message>
    <message>
        <source>A badge is not enough alone</source>
        <extracomment>Check box.</extracomment>
        <translation>バッジだけでは足りない</translation>
    </message>
    <message>
        <source>High security</source>
        <extracomment>Check box.</extracomment>
        <translation>高セキュリティ</translation>
    </message>
    <message>
        <source>One thing that can be known or copied is never enough, whatever other settings say.</source>
        <extracomment>About that check box.</extracomment>
        <translation>ほかの設定にかかわらず、知られたり複製されたりするもの一つだけでは足りません。</translation>
    </message>
    <message>
        <source>A mobile number is enough while no code can be sent</source>
        <extracomment>Check box.</extracomment>
        <translation>コードを送れない間は携帯電話番号だけでよい</translation>
    </message>
    <message>
        <source>Anyone who knows the number gets the key then. It is written down as weak.</source>
        <extracomment>Warning of that check box.</extracomment>
        <translation>その間は番号を知る人は誰でも鍵を受け取れます。弱い確認として記録されます。</translation>
    </message>
    <message>
        <source>Key code</source>
        <extracomment>Field: the digits that open this key for whoever knows them.</extracomment>
        <translation>鍵のコード</translation>
    </message>
    <message>
        <source>4 to 16 digits. Whoever knows them takes the key, as often as they like, and nobody knows who it was. Use at least 9.</source>
        <extracomment>Warning below that field.</extracomment>
        <translation>4〜16桁。知っている人は何度でも鍵を取れ、誰だったかは分かりません。9桁以上にしてください。</translation>
    </message>
    <message>
        <source>See it</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>見る</translation>
    </message>
    <message>
        <source>Where it is, and take nothing.</source>
        <extracomment>About that.</extracomment>
        <translation>場所を見るだけで、取れません。</translation>
    </message>
    <message>
        <source>Take it and bring it back</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>受け取って返却する</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>持ち続ける</translation>
    </message>
    <message>
        <source>It is not late before the permission ends.</source>
        <extracomment>About that.</extracomment>
        <translation>許可が終わるまで遅れになりません。</translation>
    </message>
    <message>
        <source>As its owner</source>
        <extracomment>What a permission allows.</extracomment>
        <translation>所有者として</translation>
    </message>
    <message>
        <source>By the clock at the box. Leave it empty for now.</source>
        <extracomment>Below a field for the beginning of something.</extracomment>
        <translation>ボックスの時計による時刻。今からなら空欄にします。</translation>
    </message>
    <message>
        <source>Leave it empty for no end. A key can be dropped off later all the same.</source>
        <extracomment>Below a field for the end of something.</extracomment>
        <translation>終わりがなければ空欄にします。それでも鍵は後から返却できます。</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column: which person or group.</extracomment>
        <translation>誰が</translation>
    </message>
    <message>
        <source>May take</source>
        <extracomment>Column: which key or group of keys.</extracomment>
        <translation>取れるもの</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Column: what exactly is allowed.</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Shifts</source>
        <extracomment>Title of the page with named weekly hours.</extracomment>
        <translation>シフト</translation>
    </message>
    <message>
        <source>Choose none for any hour.</source>
        <extracomment>Below the field for shifts.</extracomment>
        <translation>いつでもよい場合は選びません。</translation>
    </message>
    <message>
        <source>Further hours</source>
        <extracomment>Heading of a part of a form: further hours of a shift.</extracomment>
        <translation>ほかの時間</translation>
    </message>
    <message>
        <source>Guest&apos;s name</source>
        <extracomment>Field: who a booking is for.</extracomment>
        <translation>ゲストの名前</translation>
    </message>
    <message>
        <source>By the clock at the box.</source>
        <extracomment>Below the field for the beginning of a booking.</extracomment>
        <translation>ボックスの時計による時刻。</translation>
    </message>
    <message>
        <source>The key can be dropped off later all the same.</source>
        <extracomment>Below the field for the end of a booking.</extracomment>
        <translation>それでも鍵は後から返却できます。</translation>
    </message>
    <message>
        <source>Send the code to</source>
        <extracomment>Field: where the code of a booking is sent.</extracomment>
        <translation>コードの送り先</translation>
    </message>
    <message>
        <source>An e-mail address or a mobile number. Leave it empty to pass the code on yourself.</source>
        <extracomment>Below that field.</extracomment>
        <translation>メールアドレスか携帯電話番号。自分で伝える場合は空欄にします。</translation>
    </message>
    <message>
        <source>Boxes forget its fob. If the key is in a bin, take it out first.</source>
        <extracomment>Before a key is removed.</extracomment>
        <translation>ボックスはこのタグを忘れます。鍵が区画にあれば、先に取り出してください。</translation>
    </message>
    <message>
        <source>Permission</source>
        <extracomment>Title of a form.</extracomment>
        <translation>許可</translation>
    </message>
    <message>
        <source>Boxes with a line heed it within a minute. A box that is offline still lets them in, until it is back or its time is over.</source>
        <extracomment>Before a permission is removed.</extracomment>
        <translation>接続中のボックスは1分以内に従います。オフラインのボックスは、接続が戻るか期限が来るまで受け付けます。</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>Title of a form: hours of the week.</extracomment>
        <translation>シフト</translation>
    </message>
    <message>
        <source>Permissions that have no other shift then hold at no hour.</source>
        <extracomment>Before a shift is removed.</extracomment>
        <translation>ほかのシフトのない許可は、どの時間にも使えなくなります。</translation>
    </message>
    <message>
        <source>New booking</source>
        <extracomment>Button and title: the form that promises a key to somebody for a time.</extracomment>
        <translation>新しい予約</translation>
    </message>
    <message>
        <source>Book</source>
        <extracomment>Button.
----------
Button: to the form that promises this key to somebody for a time.</extracomment>
        <translation>予約する</translation>
    </message>
    <message>
        <source>Take back the booking of %1?</source>
        <extracomment>Question; a guest&apos;s name.</extracomment>
        <translation>%1の予約を取り消しますか</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Button.
----------
Button: to the question whether this booking ends now.</extracomment>
        <translation>予約を取り消す</translation>
    </message>
    <message>
        <source>Code and link stop working at every box with a line within a minute. Keys that are out can still be dropped off.</source>
        <extracomment>Before a booking is ended by hand.</extracomment>
        <translation>コードとリンクは、接続中のボックスで1分以内に使えなくなります。持ち出し中の鍵は返却できます。</translation>
    </message>
    <message>
        <source>What would the box decide?</source>
        <extracomment>Title: tells whether a box would give somebody a key.</extracomment>
        <translation>ボックスはどう判断しますか</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Button.</extracomment>
        <translation>試す</translation>
    </message>
    <message>
        <source>Nothing moves. You see what the hub says, and what the box says with what it knows now.</source>
        <extracomment>On the page that tells what a box would decide.</extracomment>
        <translation>何も動きません。ハブの判断と、ボックスが今知っている内容での判断が表示されます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Of a setting that is on.</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>By what the hub knows</source>
        <extracomment>Heading: what the hub would decide.</extracomment>
        <translation>ハブが知っている内容による判断</translation>
    </message>
    <message>
        <source>By what the box knows now</source>
        <extracomment>Heading: what a box would decide.</extracomment>
        <translation>ボックスが今知っている内容による判断</translation>
    </message>
    <message>
        <source>Gets the key</source>
        <extracomment>A decision.</extracomment>
        <translation>鍵を受け取れます</translation>
    </message>
    <message>
        <source>Is refused</source>
        <extracomment>A decision.</extracomment>
        <translation>拒否されます</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field: the password of an account.</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Do not ask on this device for 30 days</source>
        <extracomment>Check box below the field for a code.</extracomment>
        <translation>この端末では30日間尋ねない</translation>
    </message>
    <message>
        <source>At least 8 characters with a letter and a number.</source>
        <extracomment>Below the field for a new password.</extracomment>
        <translation>文字と数字を含む8文字以上。</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field.</extracomment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>The new password again</source>
        <extracomment>Field.</extracomment>
        <translation>新しいパスワード（確認）</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <extracomment>Field of the first page of a new hub: digits and letters that its log shows.</extracomment>
        <translation>初期設定コード</translation>
    </message>
    <message>
        <source>The hub wrote it into its log when it started.</source>
        <extracomment>Below the field for the set-up code.</extracomment>
        <translation>ハブが起動時にログに書きました。</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Field.</extracomment>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>With + and the country. Codes for signing in go there.</source>
        <extracomment>Below the field for one&apos;s own mobile number.</extracomment>
        <translation>+と国番号を付けてください。サインイン用のコードが届きます。</translation>
    </message>
    <message>
        <source>Ask for a code</source>
        <extracomment>Choice: a code is asked for after the password.</extracomment>
        <translation>コードを求める</translation>
    </message>
    <message>
        <source>From the authenticator app if you have set one up, otherwise by text message or e-mail.</source>
        <extracomment>Where that code comes from.</extracomment>
        <translation>認証アプリがあればアプリから、なければテキストメッセージかメールで。</translation>
    </message>
    <message>
        <source>No code</source>
        <extracomment>Choice: no code is asked for after the password.</extracomment>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>Anyone who learns your password can sign in as you, and open your boxes.</source>
        <extracomment>What it means to sign in without a code.</extracomment>
        <translation>パスワードを知った人は誰でもあなたとしてサインインし、ボックスを開けられます。</translation>
    </message>
    <message>
        <source>A code after the password</source>
        <extracomment>Question: which second step follows the password.</extracomment>
        <translation>パスワードの後のコード</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <extracomment>Choice: what a box asks for.</extracomment>
        <translation>テキストメッセージのコード</translation>
    </message>
    <message>
        <source>A new one each time. While the box has no line it asks for a PIN, the app or a badge.</source>
        <extracomment>About codes by text message.</extracomment>
        <translation>毎回新しいコードです。ボックスに接続がない間は、PIN、アプリ、バッジのいずれかを求めます。</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <extracomment>Choice: nothing is asked for.</extracomment>
        <translation>ほかに何も求めない</translation>
    </message>
    <message>
        <source>My PIN</source>
        <extracomment>Choice: what a box asks for.
----------
Heading: the PIN that somebody types at a box.</extracomment>
        <translation>自分のPIN</translation>
    </message>
    <message>
        <source>Works without a line too.</source>
        <extracomment>About PINs.</extracomment>
        <translation>接続がなくても使えます。</translation>
    </message>
    <message>
        <source>Anyone who knows your mobile number or access code has access to your keys.</source>
        <extracomment>Warning of the choice that asks for nothing.</extracomment>
        <translation>携帯電話番号かアクセスコードを知る人は誰でもあなたの鍵を使えます。</translation>
    </message>
    <message>
        <source>My key pick-ups</source>
        <extracomment>Question: what a box asks its owner for.</extracomment>
        <translation>自分の鍵の受け取り</translation>
    </message>
    <message>
        <source>4 digit PINs</source>
        <extracomment>Choice: what a box asks for.</extracomment>
        <translation>4桁のPIN</translation>
    </message>
    <message>
        <source>Everybody sets their own and types it instead of a new code. Six digits are safer: see Settings.</source>
        <extracomment>About 4 digit PINs.</extracomment>
        <translation>各自が設定し、毎回のコードの代わりに入力します。6桁の方が安全です。設定を見てください。</translation>
    </message>
    <message>
        <source>Anyone who knows a visitor&apos;s mobile number or access code has access to your keys.</source>
        <extracomment>Warning of the choice that asks for nothing.</extracomment>
        <translation>訪問者の携帯電話番号かアクセスコードを知る人は誰でもあなたの鍵を使えます。</translation>
    </message>
    <message>
        <source>User key pick-ups</source>
        <extracomment>Question: what a box asks everybody for who takes somebody&apos;s keys.</extracomment>
        <translation>利用者の鍵の受け取り</translation>
    </message>
    <message>
        <source>New PIN</source>
        <extracomment>Field for a new PIN.</extracomment>
        <translation>新しいPIN</translation>
    </message>
    <message>
        <source>Digits that only you know; not your birthday, not the end of your number.</source>
        <extracomment>Below the field for a new PIN.</extracomment>
        <translation>あなただけが知る数字。誕生日や番号の末尾は避けてください。</translation>
    </message>
    <message>
        <source>Current password</source>
        <extracomment>Field.</extracomment>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Title and button.</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Type the code</source>
        <extracomment>Title: a second step follows the password.</extracomment>
        <translation>コードを入力してください</translation>
    </message>
    <message>
        <source>We sent it to %1. A recovery code works too.</source>
        <extracomment>Above the field for the code that follows the password. The place is never told in full.</extracomment>
        <translation>%1に送りました。回復コードも使えます。</translation>
    </message>
    <message>
        <source>Your authenticator app shows it. A recovery code works too.</source>
        <extracomment>Above the field for the code of an authenticator app.</extracomment>
        <translation>認証アプリに表示されます。回復コードも使えます。</translation>
    </message>
    <message>
        <source>Send the link</source>
        <extracomment>Button.</extracomment>
        <translation>リンクを送る</translation>
    </message>
    <message>
        <source>If the address has an account here, a link to set a new password goes there.</source>
        <extracomment>Below &quot;Forgotten your password?&quot;. The same whether or not the address is known.</extracomment>
        <translation>このアドレスのアカウントがあれば、新しいパスワードを設定するリンクが届きます。</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Title.</extracomment>
        <translation>新しいパスワードを設定</translation>
    </message>
    <message>
        <source>You are then signed out everywhere.</source>
        <extracomment>Below &quot;Set a new password&quot;.</extracomment>
        <translation>その後、すべての場所からサインアウトされます。</translation>
    </message>
    <message>
        <source>Welcome. Who looks after this hub?</source>
        <extracomment>Title of the first page of a new hub.</extracomment>
        <translation>ようこそ。誰がこのハブを管理しますか</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Button of the first page of a new hub.</extracomment>
        <translation>始める</translation>
    </message>
    <message>
        <source>You become its first administrator. You can invite others later.</source>
        <extracomment>On the first page of a new hub.</extracomment>
        <translation>あなたが最初の管理者になります。後でほかの人を招待できます。</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <extracomment>Title: somebody who is signed in shows a second time who they are.</extracomment>
        <translation>ご本人ですか</translation>
    </message>
    <message>
        <source>This can open doors, so we ask for a fresh code. We sent it to %1.</source>
        <extracomment>Below &quot;Is it you?&quot;.</extracomment>
        <translation>扉を開けられる操作なので、新しいコードを求めます。%1に送りました。</translation>
    </message>
    <message>
        <source>This can open doors, so we ask for a fresh code from your authenticator app.</source>
        <extracomment>Below &quot;Is it you?&quot;.</extracomment>
        <translation>扉を開けられる操作なので、認証アプリの新しいコードを求めます。</translation>
    </message>
    <message>
        <source>My login</source>
        <extracomment>Heading: how somebody signs in.</extracomment>
        <translation>自分のサインイン</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Button: keeps a new PIN.</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Change my password</source>
        <extracomment>Title.</extracomment>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Button that keeps a new password.</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>The next time you sign in, we ask for a code as well.</source>
        <extracomment>Below &quot;Change my password&quot;.</extracomment>
        <translation>次にサインインするとき、コードも求めます。</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <extracomment>An app on a phone that makes codes to type.</extracomment>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <extracomment>Of a box that has not spoken with the hub yet.</extracomment>
        <translation>まだ連絡なし</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Of a box that speaks with the hub.</extracomment>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline for %1</source>
        <extracomment>Of a box that the hub does not hear: how long.</extracomment>
        <translation>%1オフライン</translation>
    </message>
    <message>
        <source>Mains</source>
        <extracomment>Of a box with power.</extracomment>
        <translation>商用電源</translation>
    </message>
    <message>
        <source>On battery</source>
        <extracomment>Of a box without power.</extracomment>
        <translation>電池で動作中</translation>
    </message>
    <message>
        <source>On battery, %1 %</source>
        <extracomment>Of a box without power: per cent.</extracomment>
        <translation>電池で動作中、%1 %</translation>
    </message>
    <message>
        <source>Knows it</source>
        <extracomment>Of a box and a change.</extracomment>
        <translation>届いています</translation>
    </message>
    <message>
        <source>Does not know yet</source>
        <extracomment>Of a box and a change.</extracomment>
        <translation>まだ届いていません</translation>
    </message>
    <message>
        <source>All know it</source>
        <extracomment>Of a change.</extracomment>
        <translation>すべてに届いています</translation>
    </message>
    <message>
        <source>%1 of %2 know it</source>
        <extracomment>Of a change: how many boxes have heard of it, and how many there are.</extracomment>
        <translation>%2のうち%1に届いています</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>How many keys should be back and are not; also a chip beside such a key.</extracomment>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <extracomment>Of a key: how long it should have been back.</extracomment>
        <translation>%1の遅れ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Tab and chip: a key of which nobody knows where it is.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, bin %2</source>
        <extracomment>Where a key is: the box and the number of the bin.</extracomment>
        <translation>%1、区画%2</translation>
    </message>
    <message>
        <source>Every key</source>
        <extracomment>What a permission is for.</extracomment>
        <translation>すべての鍵</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>When a permission holds.</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Kind of person.</extracomment>
        <translation>アカウントあり</translation>
    </message>
    <message>
        <source>Has a mobile number or e-mail, gets codes, and may be known by the number at the box.</source>
        <extracomment>About people with an account.</extracomment>
        <translation>携帯電話番号かメールがあり、コードを受け取ります。ボックスでは番号で名乗れます。</translation>
    </message>
    <message>
        <source>At the box only</source>
        <extracomment>Kind of person.</extracomment>
        <translation>ボックスのみ</translation>
    </message>
    <message>
        <source>Has an access code or a badge, and gets no messages.</source>
        <extracomment>About people without an account.</extracomment>
        <translation>アクセスコードかバッジがあり、メッセージは受け取りません。</translation>
    </message>
    <message>
        <source>Takes keys</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>鍵を受け取る</translation>
    </message>
    <message>
        <source>Staff: sees the keymap at the box</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>スタッフ：ボックスで鍵マップを見られる</translation>
    </message>
    <message>
        <source>Looks after the box</source>
        <extracomment>What a person may do at a box.</extracomment>
        <translation>ボックスを管理する</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: what kind of person.</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>With + and the country, such as +44 7700 900142.</source>
        <extracomment>Below the field for somebody&apos;s mobile number.</extracomment>
        <translation>+と国番号を付けてください。例：+44 7700 900142。</translation>
    </message>
    <message>
        <source>At the box</source>
        <extracomment>Question: what a person may do at a box.</extracomment>
        <translation>ボックスで</translation>
    </message>
    <message>
        <source>Badges</source>
        <extracomment>Field: card numbers.
----------
Cards that a person carries.</extracomment>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>One card number a line, as readers print them: 04 A1 B2 C3 D4 E5 03.</source>
        <extracomment>Below the field for badges.</extracomment>
        <translation>1行に一つのカード番号を、リーダーの表示どおりに：04 A1 B2 C3 D4 E5 03。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Check box.
----------
Chip beside a person whom no box lets take keys.</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>No box lets this person take a key. They can still drop keys off.</source>
        <extracomment>About the check box &quot;Blocked&quot;.</extracomment>
        <translation>どのボックスでもこの人は鍵を受け取れません。返却はできます。</translation>
    </message>
    <message>
        <source>Access code</source>
        <extracomment>Field: digits that somebody types at a box.</extracomment>
        <translation>アクセスコード</translation>
    </message>
    <message>
        <source>Leave it empty and the hub makes one of six digits. Your own may have 4 to 16.</source>
        <extracomment>Below the field for an access code.</extracomment>
        <translation>空欄にすると、ハブが6桁のコードを作ります。自分で決める場合は4〜16桁です。</translation>
    </message>
    <message>
        <source>Of people</source>
        <extracomment>Kind of group.</extracomment>
        <translation>人の</translation>
    </message>
    <message>
        <source>Of keys</source>
        <extracomment>Kind of group.</extracomment>
        <translation>鍵の</translation>
    </message>
    <message>
        <source>In this group</source>
        <extracomment>Field of a group: who or what is in it.</extracomment>
        <translation>このグループの内容</translation>
    </message>
    <message>
        <source>Boxes with a line stop knowing this person at once, others when they are back. What happened stays in the activity.</source>
        <extracomment>Before a person is removed.</extracomment>
        <translation>接続中のボックスはすぐに、ほかは接続が戻ったときに、この人を忘れます。出来事は履歴に残ります。</translation>
    </message>
    <message>
        <source>New access code for %1</source>
        <extracomment>Title of a form; somebody&apos;s name.</extracomment>
        <translation>%1の新しいアクセスコード</translation>
    </message>
    <message>
        <source>Make the code</source>
        <extracomment>Button.</extracomment>
        <translation>コードを作る</translation>
    </message>
    <message>
        <source>The old code stops working. The new one is shown once.</source>
        <extracomment>On the form for a new access code.</extracomment>
        <translation>古いコードは使えなくなります。新しいコードは一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Take back what %1 has set up?</source>
        <extracomment>Question; somebody&apos;s name.</extracomment>
        <translation>%1が設定したものを取り消しますか</translation>
    </message>
    <message>
        <source>Their PIN, authenticator app and linked badges stop working. They can set up new ones.</source>
        <extracomment>Before PIN, app and badges of a person are removed.</extracomment>
        <translation>PIN、認証アプリ、登録したバッジが使えなくなります。新しく設定できます。</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Title of a form.</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Its permissions go with it. The people and keys in it stay.</source>
        <extracomment>Before a group is removed.</extracomment>
        <translation>グループの許可も消えます。中の人と鍵は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <extracomment>What is in a group.</extracomment>
        <translation>
            <numerusform>鍵%n本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <extracomment>Who is in a group.</extracomment>
        <translation>
            <numerusform>%n人</numerusform>
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
        <translation>ボックスの言語</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>How long: seconds.</extracomment>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long: minutes.</extracomment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>How long: hours.</extracomment>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>How long: days.</extracomment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until then: a number with its unit.</extracomment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How long since then: a number with its unit.</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>How long since then: less than a minute.</extracomment>
        <translation>たった今</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: applies the filters above a list.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>A crossed-out cloud marks what happened while the box had no line.</source>
        <extracomment>Above the list of what happened.</extracomment>
        <translation>雲に斜線の印は、接続がない間の出来事です。</translation>
    </message>
    <message>
        <source>Nothing happened, as far as the hub knows.</source>
        <extracomment>In place of the list of what happened.</extracomment>
        <translation>ハブの知る限り、何も起きていません。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: when something happened.</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>offline, told %1</source>
        <extracomment>Of something that happened while a box had no line: when the hub heard of it.</extracomment>
        <translation>オフライン、%1に連絡</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>Button: to the form that says who hears of what.</extracomment>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Heading of the alerts that nobody has dealt with.</extracomment>
        <translation>未解決</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>In place of the list of alerts.</extracomment>
        <translation>問題ありません。</translation>
    </message>
    <message>
        <source>Since %1 (%2)</source>
        <extracomment>When a key was taken, and how long ago.</extracomment>
        <translation>%1から（%2）</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <extracomment>Button: takes an alert off the list.</extracomment>
        <translation>確認しました</translation>
    </message>
    <message>
        <source>Who hears of what</source>
        <extracomment>Heading of the rules for alerts.</extracomment>
        <translation>誰に何を知らせるか</translation>
    </message>
    <message>
        <source>Nobody is told of anything yet.</source>
        <extracomment>In place of the rules for alerts.</extracomment>
        <translation>まだ誰にも何も知らせません。</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <extracomment>Title.</extracomment>
        <translation>認証アプリを設定</translation>
    </message>
    <message>
        <source>Scan this picture with the app.</source>
        <extracomment>First step of setting up an app.</extracomment>
        <translation>アプリでこの画像を読み取ってください。</translation>
    </message>
    <message>
        <source>QR code for the app</source>
        <extracomment>For screen readers.</extracomment>
        <translation>アプリ用のQRコード</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <extracomment>Above a long text of letters and digits.</extracomment>
        <translation>または、この鍵をアプリに入力してください：</translation>
    </message>
    <message>
        <source>Type the code that the app shows.</source>
        <extracomment>Second step of setting up an app.</extracomment>
        <translation>アプリに表示されるコードを入力してください。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <extracomment>Below a search.</extracomment>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Did</source>
        <extracomment>Column: what somebody did.</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Column: to which thing somebody did something.</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>From where</source>
        <extracomment>Column: a network address.</extracomment>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: to the form that changes the thing on this page.</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>The code</source>
        <extracomment>Heading above the code of a new booking.</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>The code is shown only now. The link below stays until the booking ends.</source>
        <extracomment>Below the code of a new booking.</extracomment>
        <translation>コードが表示されるのは今だけです。下のリンクは予約が終わるまで使えます。</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading of the facts about a person, a key or a box.</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Sent to</source>
        <extracomment>Where the code of a booking was sent.</extracomment>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Of a booking whose code was sent to nobody.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Times are those of the clock at the box. A key can be dropped off late.</source>
        <extracomment>Below the times of a booking.</extracomment>
        <translation>時刻はボックスの時計によります。鍵は遅れて返却することもできます。</translation>
    </message>
    <message>
        <source>Link for the guest</source>
        <extracomment>Heading above a web address.</extracomment>
        <translation>ゲスト用リンク</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <extracomment>For screen readers.</extracomment>
        <translation>リンクのQRコード</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <extracomment>Name of the tabs above the list of bookings, for screen readers.</extracomment>
        <translation>予約の絞り込み</translation>
    </message>
    <message>
        <source>Now and to come</source>
        <extracomment>Tab: bookings that are not over.</extracomment>
        <translation>現在と今後</translation>
    </message>
    <message>
        <source>There is no booking here.</source>
        <extracomment>In place of the list of bookings.</extracomment>
        <translation>予約はありません。</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Column: who the booking is for.</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a key is in or out, a booking is to come or over.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Keys in</source>
        <extracomment>How many keys are in a box.</extracomment>
        <translation>在庫の鍵</translation>
    </message>
    <message>
        <source>%1 of %2 bins</source>
        <extracomment>Keys in a box, and how many bins it has.</extracomment>
        <translation>%2区画中%1</translation>
    </message>
    <message>
        <source>Last heard</source>
        <extracomment>When a box last spoke with the hub.</extracomment>
        <translation>最後の連絡</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Of a box that never spoke with the hub.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Knows</source>
        <extracomment>What a box has heard of: everything, or all but a number of changes.</extracomment>
        <translation>把握</translation>
    </message>
    <message numerus="yes">
        <source>All but %n changes</source>
        <extracomment>What a box has heard of.</extracomment>
        <translation>
            <numerusform>%n件の変更を除くすべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, since %1</source>
        <extracomment>What a box has heard of; a time.</extracomment>
        <translation>すべて、%1から</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>What a box has heard of.</extracomment>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>The record of this box does not continue the one the hub holds. Both are kept.</source>
        <extracomment>On the page of a box whose journal forked.</extracomment>
        <translation>このボックスの記録は、ハブの記録の続きではありません。両方とも残ります。</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of what is known of a box at this moment.</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Lets guests in until</source>
        <extracomment>Until when a box that stays offline trusts what it knows.</extracomment>
        <translation>ゲストの受付期限</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>The journal of a box.</extracomment>
        <translation>記録</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are here</source>
        <extracomment>How much of a box&apos;s journal the hub holds.</extracomment>
        <translation>
            <numerusform>%n件がここにあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still at the box</source>
        <extracomment>How much of a box&apos;s journal the hub lacks.</extracomment>
        <translation>
            <numerusform>%n件がまだボックスにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>How right the clock of a box is.</extracomment>
        <translation>時計</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Field: of a box.</extracomment>
        <translation>型式</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>Field: the version of a box&apos;s program.</extracomment>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>When a box was joined to the hub, and by whom.</extracomment>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>Field: when keys may be picked up at a box.</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <extracomment>Link and title: the page to print for a day without power or internet.</extracomment>
        <translation>緊急シート</translation>
    </message>
    <message>
        <source>What happened here</source>
        <extracomment>Link: to the activity of this box.</extracomment>
        <translation>ここでの出来事</translation>
    </message>
    <message>
        <source>Replace or let go</source>
        <extracomment>Button: to the page that takes a box out, or puts another in its place.</extracomment>
        <translation>交換または取り外し</translation>
    </message>
    <message>
        <source>Bins</source>
        <extracomment>Heading of the bins of a box.</extracomment>
        <translation>区画</translation>
    </message>
    <message>
        <source>There is no box yet.</source>
        <extracomment>In place of the list of boxes.</extracomment>
        <translation>まだボックスがありません。</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>When something happened.</extracomment>
        <translation>発生</translation>
    </message>
    <message>
        <source>Changed at the hub</source>
        <extracomment>When the permission was changed at the hub.</extracomment>
        <translation>ハブでの変更</translation>
    </message>
    <message>
        <source>Told to the hub</source>
        <extracomment>When the hub heard of what happened.</extracomment>
        <translation>ハブへの連絡</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <extracomment>Of a case: when, and by whom.</extracomment>
        <translation>%1に%2が終了</translation>
    </message>
    <message>
        <source>Here is what hub and boxes disagreed about. What happened at a door counts; somebody should look at the rest.</source>
        <extracomment>At the top of the page of cases.</extracomment>
        <translation>ハブとボックスの記録が食い違った点です。扉で起きたことが正しいものになります。残りは誰かが確認してください。</translation>
    </message>
    <message>
        <source>There is nothing to look into.</source>
        <extracomment>In place of the list of cases.</extracomment>
        <translation>確認することはありません。</translation>
    </message>
    <message>
        <source>Which box knows this</source>
        <extracomment>Heading of the list of boxes with what each has heard about the thing on this page.</extracomment>
        <translation>把握しているボックス</translation>
    </message>
    <message>
        <source>No box needs to know it.</source>
        <extracomment>In place of the list of boxes, when a thing concerns none.</extracomment>
        <translation>どのボックスにも関係ありません。</translation>
    </message>
    <message>
        <source>Knows since %1 (%2)</source>
        <extracomment>Of a box and a change: time, and how long ago.</extracomment>
        <translation>%1から把握（%2）</translation>
    </message>
    <message>
        <source>On its way. The box fetches it within a minute.</source>
        <extracomment>Of a box and a change that it has not fetched yet.</extracomment>
        <translation>送信中。ボックスは1分以内に受け取ります。</translation>
    </message>
    <message>
        <source>Not heard from since %1 (%2).</source>
        <extracomment>Of a box that is offline: time, and how long ago.</extracomment>
        <translation>%1から連絡なし（%2）。</translation>
    </message>
    <message>
        <source>Until it is back it acts on what it knew then.</source>
        <extracomment>Of a box that is offline.</extracomment>
        <translation>連絡が戻るまで、その時点の内容で動作します。</translation>
    </message>
    <message>
        <source>Guests are let in until %1.</source>
        <extracomment>Of a box that is offline: the time at which it stops trusting what it knows.</extracomment>
        <translation>ゲストは%1まで受け付けます。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Time at which a keymap was made.</extracomment>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>The box was last heard %1.</source>
        <extracomment>On the emergency sheet.</extracomment>
        <translation>ボックスの最後の連絡は%1です。</translation>
    </message>
    <message>
        <source>This sheet tells which key is where. Lock it away, and shred it when there is a newer one.</source>
        <extracomment>On the emergency sheet.</extracomment>
        <translation>このシートには鍵の場所が書かれています。鍵のかかる場所に保管し、新しいものができたら裁断してください。</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>Whom to call.</extracomment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Which key is which</source>
        <extracomment>Heading: key names, fobs and bins.</extracomment>
        <translation>鍵の対応表</translation>
    </message>
    <message>
        <source>Emergency codes</source>
        <extracomment>Heading: codes that work with nothing.</extracomment>
        <translation>緊急コード</translation>
    </message>
    <message>
        <source>No codes have been made for this sheet.</source>
        <extracomment>In place of emergency codes.</extracomment>
        <translation>このシートのコードは作られていません。</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>Column: what a code opens.</extracomment>
        <translation>開くもの</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Heading: instructions.</extracomment>
        <translation>手順</translation>
    </message>
    <message>
        <source>Is the screen dark? Press the round button below it.</source>
        <extracomment>Instruction.</extracomment>
        <translation>画面が暗いときは、下の丸いボタンを押してください。</translation>
    </message>
    <message>
        <source>Touch Help, then Staff, then Emergency code.</source>
        <extracomment>Instruction: words of the box&apos;s own screen.</extracomment>
        <translation>「ヘルプ」「スタッフ」「緊急コード」の順に触れてください。</translation>
    </message>
    <message>
        <source>Type the code of the bin. Each code works once; cross it out here.</source>
        <extracomment>Instruction.</extracomment>
        <translation>区画のコードを入力してください。各コードは一度だけ使えます。使ったらここで線を引いてください。</translation>
    </message>
    <message>
        <source>Write down who took which key, and when.</source>
        <extracomment>Instruction.</extracomment>
        <translation>誰がどの鍵をいつ取ったか書いてください。</translation>
    </message>
    <message>
        <source>When the hub is back, put every key into the bin it came from.</source>
        <extracomment>Instruction.</extracomment>
        <translation>ハブが戻ったら、各鍵を元の区画に戻してください。</translation>
    </message>
    <message>
        <source>Taken by hand</source>
        <extracomment>Caption of an empty table to write in.</extracomment>
        <translation>手作業での受け取り</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Column of a table to write in: when a key came back.</extracomment>
        <translation>返却</translation>
    </message>
    <message>
        <source>Print a sheet for each box before you need it, and keep it locked away from the box. It works when hub, line and power are gone.</source>
        <extracomment>At the top of the emergency page.</extracomment>
        <translation>必要になる前にボックスごとに1枚印刷し、ボックスから離れた鍵のかかる場所に保管してください。ハブ、接続、電源がなくても使えます。</translation>
    </message>
    <message>
        <source>Printed %1 (%2)</source>
        <extracomment>When a sheet was printed.</extracomment>
        <translation>%1に印刷（%2）</translation>
    </message>
    <message>
        <source>Never printed</source>
        <extracomment>Of a sheet.</extracomment>
        <translation>未印刷</translation>
    </message>
    <message numerus="yes">
        <source>%n keys moved since</source>
        <extracomment>How many keys are elsewhere than on the printed sheet.</extracomment>
        <translation>
            <numerusform>その後%n本の鍵が移動</numerusform>
        </translation>
    </message>
    <message>
        <source>When power or internet fail</source>
        <extracomment>Heading of advice.</extracomment>
        <translation>停電またはインターネット障害のとき</translation>
    </message>
    <message>
        <source>No internet: go on as usual. The box knows who may take which key, and tells the hub later.</source>
        <extracomment>Advice.</extracomment>
        <translation>インターネットがないとき：いつもどおり使えます。ボックスは誰がどの鍵を取れるか知っており、後でハブに知らせます。</translation>
    </message>
    <message>
        <source>No power: the box runs on its battery. If its screen is dark, press the round button.</source>
        <extracomment>Advice.</extracomment>
        <translation>停電のとき：ボックスは電池で動作します。画面が暗ければ丸いボタンを押してください。</translation>
    </message>
    <message>
        <source>Both: the same, with what the box knew last.</source>
        <extracomment>Advice.</extracomment>
        <translation>両方のとき：同じです。ボックスは最後に知った内容で動作します。</translation>
    </message>
    <message>
        <source>An outage of more than three or four hours: switch the box on only to pick up or drop off.</source>
        <extracomment>Advice.</extracomment>
        <translation>3〜4時間を超える停電：受け取りと返却のときだけボックスの電源を入れてください。</translation>
    </message>
    <message>
        <source>The cabinet key is the last resort. Keep it outside the box, hidden, and with people you name.</source>
        <extracomment>Advice.</extracomment>
        <translation>キャビネットの鍵は最後の手段です。ボックスの外に隠し、決めた人が持ってください。</translation>
    </message>
    <message>
        <source>For the site team: %1</source>
        <extracomment>A short mark that helps to find an error in the log.</extracomment>
        <translation>管理チーム用：%1</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <extracomment>Behind the name of a field that need not be filled in.</extracomment>
        <translation>（空欄でもよい）</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <extracomment>In place of the choices of a form, when there is nothing to choose from.</extracomment>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Link beside a form&apos;s button: back without a change.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nobody and nothing is in this group yet.</source>
        <extracomment>In place of the members of a group.</extracomment>
        <translation>このグループにはまだ何もありません。</translation>
    </message>
    <message>
        <source>Permissions of this group</source>
        <extracomment>Heading of a list.</extracomment>
        <translation>このグループの許可</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>In place of a person&apos;s permissions.</extracomment>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Add a group</source>
        <extracomment>Button: to the form for a new group of people or keys.</extracomment>
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>There is no group yet. A permission for a group holds for everybody in it.</source>
        <extracomment>In place of the list of groups.</extracomment>
        <translation>まだグループがありません。グループへの許可は、その全員に有効です。</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Heading: what an import did.</extracomment>
        <translation>報告</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were taken in.</source>
        <extracomment>Report of an import.</extracomment>
        <translation>
            <numerusform>%n行を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column: number of a line in a file.</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>This name looks like an address. Whoever finds the key would know which door it opens.</source>
        <extracomment>On the page of a key.</extracomment>
        <translation>この名前は住所のように見えます。鍵を拾った人に、どの扉か分かってしまいます。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>Heading on the page of a key.</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Due %1 (%2)</source>
        <extracomment>When a key should be back: time, and how long until then or since.</extracomment>
        <translation>返却予定 %1（%2）</translation>
    </message>
    <message>
        <source>Boxes tell different stories about this key. Look at it before you rely on this.</source>
        <extracomment>On the page of a key whose place is not sure.</extracomment>
        <translation>この鍵についてボックスの記録が異なります。使う前に確認してください。</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <extracomment>Button: sends a text message or e-mail to who has this key.</extracomment>
        <translation>お知らせを送る</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Where a key belongs.</extracomment>
        <translation>所属</translation>
    </message>
    <message>
        <source>Any bin</source>
        <extracomment>Of a key that has no bin of its own.</extracomment>
        <translation>どの区画でも</translation>
    </message>
    <message>
        <source>May come back to</source>
        <extracomment>Field of a key: to which boxes it may be brought back.</extracomment>
        <translation>返却できる場所</translation>
    </message>
    <message>
        <source>Any box</source>
        <extracomment>Of a key that may be brought back anywhere.</extracomment>
        <translation>どのボックスでも</translation>
    </message>
    <message>
        <source>Its home box only</source>
        <extracomment>Of a key that may be brought back to one box only.</extracomment>
        <translation>所属するボックスのみ</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <extracomment>Heading of the permissions for a key.</extracomment>
        <translation>受け取れる人</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <extracomment>In place of the permissions for a key.</extracomment>
        <translation>まだいません。</translation>
    </message>
    <message>
        <source>What happened with it</source>
        <extracomment>Link: to the activity of this key.</extracomment>
        <translation>この鍵の出来事</translation>
    </message>
    <message>
        <source>No line to the hub. This is the last map that was seen.</source>
        <extracomment>Banner over a keymap that was kept on the phone.</extracomment>
        <translation>ハブに接続していません。これは最後に表示されたマップです。</translation>
    </message>
    <message>
        <source>This box was last heard %1 (%2). Keys may have moved since.</source>
        <extracomment>Over the map of a box that is offline.</extracomment>
        <translation>このボックスの最後の連絡は%1（%2）です。その後、鍵が移動した可能性があります。</translation>
    </message>
    <message>
        <source>Keys without a bin</source>
        <extracomment>Heading below the keymap: keys that are out and have no bin of their own, or of which nobody knows.</extracomment>
        <translation>区画のない鍵</translation>
    </message>
    <message>
        <source>The map follows what happens. Without script, load the page again.</source>
        <extracomment>Below the keymap.</extracomment>
        <translation>マップは出来事に合わせて変わります。スクリプトがない場合は、ページを読み込み直してください。</translation>
    </message>
    <message>
        <source>Which keys</source>
        <extracomment>Name of the tabs above the list of keys, for screen readers.</extracomment>
        <translation>鍵の絞り込み</translation>
    </message>
    <message>
        <source>No key found for &quot;%1&quot;.</source>
        <extracomment>Below a search of keys.</extracomment>
        <translation>「%1」に一致する鍵はありません。</translation>
    </message>
    <message>
        <source>There is no key here.</source>
        <extracomment>In place of a list of keys.</extracomment>
        <translation>鍵はありません。</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column: in which bin of which box, or with whom.</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column: since when.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Skip to the page</source>
        <extracomment>Hidden link for people without a mouse: jumps over the menu.</extracomment>
        <translation>本文へ</translation>
    </message>
    <message>
        <source>All pages</source>
        <extracomment>Name of the menu at the side, for screen readers.</extracomment>
        <translation>すべてのページ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button of the menu: ends the session.</extracomment>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Main pages</source>
        <extracomment>Name of the bar at the bottom of a phone, for screen readers.</extracomment>
        <translation>主なページ</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <extracomment>Button: to the form for a new member.</extracomment>
        <translation>招待する</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>Column: how safe somebody&apos;s login is.</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Column: when somebody was last signed in.</extracomment>
        <translation>最後の利用</translation>
    </message>
    <message>
        <source>What each level may do</source>
        <extracomment>Heading of the table of access levels.</extracomment>
        <translation>各レベルでできること</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <extracomment>In place of a list of messages.</extracomment>
        <translation>まだ何も送っていません。</translation>
    </message>
    <message>
        <source>This hub was put back from a backup. Boxes keep what they know until you have looked at the differences.</source>
        <extracomment>Banner after a restore.</extracomment>
        <translation>このハブはバックアップから戻されました。違いを確認するまで、ボックスは知っている内容を保ちます。</translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <extracomment>Link of the banner after a restore.</extracomment>
        <translation>違いを確認</translation>
    </message>
    <message>
        <source>Open bin %1</source>
        <extracomment>Title: a bin is being opened from afar.</extracomment>
        <translation>区画%1を開ける</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Link: loads the page anew.</extracomment>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>Heading of the list of what to do on a new hub.</extracomment>
        <translation>最初の手順</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Behind a step that has been taken.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Keys out</source>
        <extracomment>How many keys somebody has.</extracomment>
        <translation>持ち出し中の鍵</translation>
    </message>
    <message>
        <source>Late keys</source>
        <extracomment>Heading of the list of keys that should be back.</extracomment>
        <translation>遅れている鍵</translation>
    </message>
    <message>
        <source>With %1, due %2</source>
        <extracomment>Who has a late key, and when it should have been back.</extracomment>
        <translation>%1が所持、返却予定 %2</translation>
    </message>
    <message>
        <source>Parts of the list</source>
        <extracomment>Name of the links to the next and previous part of a list, for screen readers.</extracomment>
        <translation>一覧のページ</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Link to the part of a list before this one.</extracomment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Are these the words on the screen?</source>
        <extracomment>Title: four words are compared with those on the screen of a box.</extracomment>
        <translation>画面の言葉はこれですか</translation>
    </message>
    <message>
        <source>The screen of the box shows four words too. If they differ, another box is trying to get in.</source>
        <extracomment>About the four words.</extracomment>
        <translation>ボックスの画面にも四つの言葉が表示されます。違う場合は、別のボックスが加わろうとしています。</translation>
    </message>
    <message>
        <source>The box shows a code</source>
        <extracomment>Heading: first way to join a box.</extracomment>
        <translation>ボックスにコードが表示されている場合</translation>
    </message>
    <message>
        <source>Or give the installer a code</source>
        <extracomment>Heading: second way to join a box.</extracomment>
        <translation>または設置担当者にコードを渡す</translation>
    </message>
    <message>
        <source>Whoever types it at the box joins the box to this hub at once. It works once, for ten minutes.</source>
        <extracomment>About the code for an installer.</extracomment>
        <translation>ボックスでこれを入力すると、すぐにこのハブに加わります。10分間、一度だけ使えます。</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <extracomment>Below a code.</extracomment>
        <translation>表示されるのは今だけです。</translation>
    </message>
    <message>
        <source>Make a code</source>
        <extracomment>Button: makes a code for an installer.</extracomment>
        <translation>コードを作る</translation>
    </message>
    <message>
        <source>People and groups</source>
        <extracomment>Name of the tabs above the lists of people and groups, for screen readers.</extracomment>
        <translation>人とグループ</translation>
    </message>
    <message>
        <source>Nobody found for &quot;%1&quot;.</source>
        <extracomment>Below a search of people.</extracomment>
        <translation>「%1」に一致する人はいません。</translation>
    </message>
    <message>
        <source>Nobody is here yet. Add the people who use your keys.</source>
        <extracomment>In place of the list of people.</extracomment>
        <translation>まだ誰もいません。鍵を使う人を追加してください。</translation>
    </message>
    <message>
        <source>Try a decision</source>
        <extracomment>Button: to the page that tells what a box would decide now.</extracomment>
        <translation>判断を試す</translation>
    </message>
    <message>
        <source>Permissions and shifts</source>
        <extracomment>Name of the tabs above the lists, for screen readers.</extracomment>
        <translation>許可とシフト</translation>
    </message>
    <message>
        <source>Nobody may take a key yet.</source>
        <extracomment>In place of the list of permissions.</extracomment>
        <translation>まだ誰も鍵を受け取れません。</translation>
    </message>
    <message>
        <source>Blocked: no box lets this person take a key.</source>
        <extracomment>On the page of a person who was blocked.</extracomment>
        <translation>停止中：どのボックスでもこの人は鍵を受け取れません。</translation>
    </message>
    <message>
        <source>How they show who they are</source>
        <extracomment>Heading of the list of what a person can use at a box: code, PIN, badge.</extracomment>
        <translation>本人確認の方法</translation>
    </message>
    <message>
        <source>New access code</source>
        <extracomment>Button: makes the code by which a person is known at a box.</extracomment>
        <translation>新しいアクセスコード</translation>
    </message>
    <message>
        <source>Take back PIN, app and badge</source>
        <extracomment>Button: removes what a person has set up for themselves.</extracomment>
        <translation>PIN・アプリ・バッジを取り消す</translation>
    </message>
    <message>
        <source>They have no key now.</source>
        <extracomment>In place of the list of keys that a person has.</extracomment>
        <translation>今は鍵を持っていません。</translation>
    </message>
    <message>
        <source>What they may take</source>
        <extracomment>Heading of a person&apos;s permissions.</extracomment>
        <translation>受け取れるもの</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <extracomment>Codes on paper for the day when the phone is lost.</extracomment>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Each of these codes signs you in once, in place of the code on your phone. Print them and keep them apart from it.</source>
        <extracomment>Above codes on paper.</extracomment>
        <translation>各コードは、電話のコードの代わりに一度だけサインインに使えます。印刷して、電話とは別に保管してください。</translation>
    </message>
    <message>
        <source>They are shown only now. Older ones no longer work.</source>
        <extracomment>Below codes on paper.</extracomment>
        <translation>表示されるのは今だけです。古いものは使えません。</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Label of a search box.</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Set up</source>
        <extracomment>Link: to the page that sets up an app.</extracomment>
        <translation>設定する</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>How many codes on paper are not used yet.</extracomment>
        <translation>
            <numerusform>残り%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new ones</source>
        <extracomment>Link: makes new codes on paper.</extracomment>
        <translation>新しく作る</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <extracomment>Heading: what is asked for when keys are picked up.</extracomment>
        <translation>鍵の受け渡し</translation>
    </message>
    <message>
        <source>What a box asks for beside an access code or a mobile number. Booking codes, links, the phone app and badges need nothing more.</source>
        <extracomment>Below &quot;Key exchange&quot;.</extracomment>
        <translation>ボックスがアクセスコードや携帯電話番号のほかに求めるもの。予約コード、リンク、電話のアプリ、バッジには何も要りません。</translation>
    </message>
    <message>
        <source>Where I am signed in</source>
        <extracomment>Heading of the list of sessions.</extracomment>
        <translation>サインインしている場所</translation>
    </message>
    <message>
        <source>last used %1 (%2)</source>
        <extracomment>Of a session: time, and how long ago.</extracomment>
        <translation>最後の使用 %1（%2）</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <extracomment>Button: ends a session elsewhere.</extracomment>
        <translation>そこからサインアウト</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <extracomment>Button: ends all sessions but this one.</extracomment>
        <translation>ほかのすべてからサインアウト</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <extracomment>Heading of advice about security.</extracomment>
        <translation>推奨事項</translation>
    </message>
    <message>
        <source>Keep the extra code switched on, for your login and for pick-ups.</source>
        <extracomment>Advice.</extracomment>
        <translation>サインインと受け取りの追加コードを有効にしておいてください。</translation>
    </message>
    <message>
        <source>Use a password that you use nowhere else, with letters, numbers and signs.</source>
        <extracomment>Advice.</extracomment>
        <translation>ほかで使っていない、文字・数字・記号を含むパスワードを使ってください。</translation>
    </message>
    <message>
        <source>Never write an address on a key or into its name.</source>
        <extracomment>Advice.</extracomment>
        <translation>鍵やその名前に住所を書かないでください。</translation>
    </message>
    <message>
        <source>Keep every box in a place that is watched. It is not built to withstand force.</source>
        <extracomment>Advice.</extracomment>
        <translation>ボックスは目の届く場所に置いてください。力に耐えるようには作られていません。</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <extracomment>Button: to the form for named weekly hours.</extracomment>
        <translation>シフトを追加</translation>
    </message>
    <message>
        <source>There is no shift yet. A shift names hours of the week that permissions can use.</source>
        <extracomment>In place of the list of shifts.</extracomment>
        <translation>まだシフトがありません。シフトは、許可で使える曜日と時間に名前を付けたものです。</translation>
    </message>
    <message>
        <source>The new token</source>
        <extracomment>Heading above the key for a program.</extracomment>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Copy it now. It is not shown again.</source>
        <extracomment>Below a secret.</extracomment>
        <translation>今コピーしてください。二度と表示されません。</translation>
    </message>
    <message>
        <source>No program has access.</source>
        <extracomment>In place of the list of tokens.</extracomment>
        <translation>どのプログラムも接続できません。</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>Column: when.</extracomment>
        <translation>最後の使用</translation>
    </message>
    <message>
        <source>Your key</source>
        <extracomment>Title of the page that a guest&apos;s link opens.</extracomment>
        <translation>あなたの鍵</translation>
    </message>
    <message>
        <source>You can pick up the key from %1.</source>
        <extracomment>On the guest&apos;s page before the booking begins.</extracomment>
        <translation>%1から鍵を受け取れます。</translation>
    </message>
    <message>
        <source>This booking is over. You can still drop off the key.</source>
        <extracomment>On the guest&apos;s page.</extracomment>
        <translation>この予約は終わりました。鍵の返却はまだできます。</translation>
    </message>
    <message>
        <source>Type this code at the box:</source>
        <extracomment>Above a guest&apos;s code.</extracomment>
        <translation>このコードをボックスで入力してください：</translation>
    </message>
    <message>
        <source>QR code: hold it to the reader of the box</source>
        <extracomment>For screen readers.</extracomment>
        <translation>QRコード：ボックスのリーダーにかざしてください</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Field: a telephone number to call.</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Secret for checking signatures, shown only now:</source>
        <extracomment>Above a secret.</extracomment>
        <translation>署名を確かめるための秘密。表示されるのは今だけです：</translation>
    </message>
    <message>
        <source>Send a test</source>
        <extracomment>Button.</extracomment>
        <translation>テストを送る</translation>
    </message>
    <message>
        <source>Last messages</source>
        <extracomment>Heading of the list of what was sent.</extracomment>
        <translation>最近のメッセージ</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>Button.</extracomment>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>New webhook</source>
        <extracomment>Button: to the form.</extracomment>
        <translation>新しいWebhook</translation>
    </message>
    <message>
        <source>The hub tells no other server.</source>
        <extracomment>In place of the list of webhooks.</extracomment>
        <translation>ハブはほかのサーバーに知らせません。</translation>
    </message>
    <message>
        <source>The hub stops speaking with it and its emergency codes end. If it was stolen, change the codes and badges that it knew. To put another in its place, add the new box and choose this one under In place of.</source>
        <extracomment>Before a box is taken out of the hub.</extracomment>
        <translation>ハブはこのボックスと通信しなくなり、緊急コードは無効になります。盗まれた場合は、知っていたコードとバッジを変えてください。別のボックスに置き換えるには、新しいボックスを追加し、「置き換えるボックス」でこれを選びます。</translation>
    </message>
    <message>
        <source>The box opens it within a minute or not at all. It never opens while nobody stands before it.</source>
        <extracomment>Before a bin is opened from afar.</extracomment>
        <translation>ボックスは1分以内に開けるか、まったく開けません。前に誰もいなければ決して開きません。</translation>
    </message>
    <message>
        <source>Make new recovery codes?</source>
        <extracomment>Question before new codes on paper are made.</extracomment>
        <translation>新しい回復コードを作りますか</translation>
    </message>
    <message>
        <source>The old ones stop working. The new ones are shown once.</source>
        <extracomment>Before new codes on paper are made.</extracomment>
        <translation>古いものは使えなくなります。新しいものは一度だけ表示されます。</translation>
    </message>
    <message>
        <source>They may take it.</source>
        <extracomment>Why a box gives somebody a key.</extracomment>
        <translation>受け取れます。</translation>
    </message>
    <message>
        <source>There is no permission for this person and key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>この人と鍵の許可がありません。</translation>
    </message>
    <message>
        <source>They may see where it is, and take nothing.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>場所は見られますが、取れません。</translation>
    </message>
    <message>
        <source>The permission has not begun yet.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>許可はまだ始まっていません。</translation>
    </message>
    <message>
        <source>The permission has ended.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>許可は終わりました。</translation>
    </message>
    <message>
        <source>The permission holds at other hours.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>許可は別の時間のものです。</translation>
    </message>
    <message>
        <source>The box is not sure of the time.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>ボックスの時刻が確かではありません。</translation>
    </message>
    <message>
        <source>The box is closed now.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>ボックスは今、受付時間外です。</translation>
    </message>
    <message>
        <source>Somebody has the key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>ほかの人が鍵を持っています。</translation>
    </message>
    <message>
        <source>The key is not in this box.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>鍵はこのボックスにありません。</translation>
    </message>
    <message>
        <source>Its bin is out of use.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>区画は使用停止中です。</translation>
    </message>
    <message>
        <source>This person is blocked.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>この人は停止中です。</translation>
    </message>
    <message>
        <source>The box does not know this person.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>ボックスはこの人を知りません。</translation>
    </message>
    <message>
        <source>The box does not know this key.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>ボックスはこの鍵を知りません。</translation>
    </message>
    <message>
        <source>This box was not set up yet.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>このボックスはまだ設定されていません。</translation>
    </message>
    <message>
        <source>a code by text message</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>テキストメッセージのコード</translation>
    </message>
    <message>
        <source>a PIN</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>the authenticator app</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>a badge</source>
        <extracomment>What a box asks for beside a code: one of a list.</extracomment>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>Beside a code or number it asks for one of these: %1.</source>
        <extracomment>What a box asks for beside a code: one of the list %1.</extracomment>
        <translation>コードや番号のほかに、次のいずれかを求めます：%1。</translation>
    </message>
    <message>
        <source>A key is due soon</source>
        <extracomment>What happened: the key is to be back soon.</extracomment>
        <translation>鍵の返却時刻が近づいています</translation>
    </message>
    <message>
        <source>A badge is not used</source>
        <extracomment>What happened: nobody came with this badge for long.</extracomment>
        <translation>使われていないバッジがあります</translation>
    </message>
    <message>
        <source>A fob where it should not be</source>
        <extracomment>What happened: a fob moved or was shown that should be elsewhere.</extracomment>
        <translation>タグがあるべきでない場所にあります</translation>
    </message>
    <message>
        <source>Door closed again</source>
        <extracomment>What happened.</extracomment>
        <translation>扉が閉まりました</translation>
    </message>
    <message>
        <source>Case closed again</source>
        <extracomment>What happened: the case of a box is closed again.</extracomment>
        <translation>本体が閉まりました</translation>
    </message>
    <message>
        <source>A box cannot open its bins</source>
        <extracomment>What happened: the box has no line to the part that opens its bins.</extracomment>
        <translation>ボックスが区画を開けられません</translation>
    </message>
    <message>
        <source>A box can open its bins again</source>
        <extracomment>What happened.</extracomment>
        <translation>ボックスが再び区画を開けられます</translation>
    </message>
    <message>
        <source>PIN, app and badge taken away</source>
        <extracomment>What happened: what a person had set up was taken away.</extracomment>
        <translation>PIN・アプリ・バッジの取り消し</translation>
    </message>
    <message>
        <source>An alert began</source>
        <extracomment>What happened.</extracomment>
        <translation>警告の開始</translation>
    </message>
    <message>
        <source>An alert is over</source>
        <extracomment>What happened.</extracomment>
        <translation>警告の解消</translation>
    </message>
    <message>
        <source>You are in the other organisation now. Its name stands at the top.</source>
        <extracomment>Said once after somebody went from one of their organisations to another.</extracomment>
        <translation>別の組織に移りました。名前は上に表示されています。</translation>
    </message>
    <message>
        <source>Such as 10m, 2h or 3d; 0m is at once. Leave it empty for what is usual.</source>
        <extracomment>Below that field.</extracomment>
        <translation>例：10m、2h、3d。0mはすぐに。通常どおりなら空欄にします。</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>Chip beside the organisation that somebody is looking at.</extracomment>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>Title of the page with the organisations that somebody belongs to.</extracomment>
        <translation>組織</translation>
    </message>
    <message>
        <source>What you see and do here is in the organisation whose name stands at the top.</source>
        <extracomment>Below &quot;Organisations&quot;.</extracomment>
        <translation>ここで見るものと行うことは、上に名前のある組織のものです。</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button beside an organisation: see and change that one from now on.</extracomment>
        <translation>移動する</translation>
    </message>
    <message>
        <source>It is switched off: nothing is sent there. To switch it on, change and save it.</source>
        <extracomment>Above a webhook that gets nothing.</extracomment>
        <translation>停止しているため、何も送られません。再開するには、変更して保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <extracomment>How often it was tried to send a message.</extracomment>
        <translation>
            <numerusform>%n回試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try:</source>
        <extracomment>Before a time: when a message is sent once more.</extracomment>
        <translation>次の試行：</translation>
    </message>
    <message>
        <source>This hub sends no codes. An app on your phone makes them, and you need one to sign in.</source>
        <extracomment>Below the title, to somebody who signs in for the first time.</extracomment>
        <translation>このハブはコードを送りません。電話のアプリがコードを作ります。サインインにはアプリが必要です。</translation>
    </message>
    <message>
        <source>This hub sends neither text messages nor e-mails. Codes for signing in come from the app alone; keep recovery codes on paper. Boxes ask for a PIN, the app or a badge.</source>
        <extracomment>Above the settings of a hub that nobody has given a way to send messages.</extracomment>
        <translation>このハブはテキストメッセージもメールも送りません。サインイン用のコードはアプリからのみです。回復コードを紙に控えてください。ボックスはPIN、アプリ、バッジのいずれかを求めます。</translation>
    </message>
    <message>
        <source>The box had no connection for too long.</source>
        <extracomment>Why a box gives somebody no key.</extracomment>
        <translation>ボックスの接続が長い間途切れていました。</translation>
    </message>
    <message>
        <source>Somebody presses the button on its screen</source>
        <extracomment>How a box makes sure that somebody stands before it.</extracomment>
        <translation>ボックスの前の人が画面のボタンを押す</translation>
    </message>
    <message>
        <source>Now somebody has to press the button on the screen of the box.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>ボックスの前の人が、画面のボタンを押してください。</translation>
    </message>
    <message>
        <source>Whoever stands at the box tells you three digits. Type them here.</source>
        <extracomment>About a bin that is opened from afar.</extracomment>
        <translation>ボックスの前の人が3桁の数字を伝えます。ここに入力してください。</translation>
    </message>
    <message>
        <source>Your PIN does not work at %1: it was set before. Set it again, and it works at all boxes.</source>
        <extracomment>Warning over the form for one&apos;s PIN; the names of boxes that were added after it was set.</extracomment>
        <translation>%1では、先に設定したPINは使えません。もう一度設定すると、すべてのボックスで使えます。</translation>
    </message>
    <message>
        <source>Not at %1. Only a PIN that is set anew gets there.</source>
        <extracomment>Below PIN; the names of boxes that were added after it was set.</extracomment>
        <translation>%1では使えません。設定し直したPINだけが届きます。</translation>
    </message>
    <message>
        <source>The screen shows other digits.</source>
        <extracomment>Three digits that a box shows were typed wrong.</extracomment>
        <translation>画面の数字と違います。</translation>
    </message>
    <message>
        <source>Digits on its screen</source>
        <extracomment>Field: three digits that the screen of a box shows.</extracomment>
        <translation>画面に出ている数字</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Button: a bin opens if the digits are right.</extracomment>
        <translation>開ける</translation>
    </message>
    <message>
        <source>Your details are changed.</source>
        <extracomment>Said once after somebody changed their name, language, number or address.</extracomment>
        <translation>登録情報を変更しました。</translation>
    </message>
    <message>
        <source>The link is on its way to the new address. Open it there to go on.</source>
        <extracomment>Said once after a link was mailed to somebody&apos;s new address.</extracomment>
        <translation>新しいアドレスにリンクを送信しています。そこで開いて続けてください。</translation>
    </message>
    <message>
        <source>Of these pages, and of what we write to you.</source>
        <extracomment>Below the field for one&apos;s own language.</extracomment>
        <translation>このページと、お送りするメッセージの言語です。</translation>
    </message>
    <message>
        <source>Your details</source>
        <extracomment>Title: name, language, mobile number and e-mail address of whoever is signed in.</extracomment>
        <translation>あなたの登録情報</translation>
    </message>
    <message>
        <source>Change my mobile number</source>
        <extracomment>Title.</extracomment>
        <translation>携帯電話番号を変更</translation>
    </message>
    <message>
        <source>A code goes to the new number. Once you typed it here, the number is yours and you are signed out everywhere else.</source>
        <extracomment>Below &quot;Change my mobile number&quot;.</extracomment>
        <translation>新しい番号にコードが届きます。ここに入力すると番号が変わり、ほかのすべてからサインアウトされます。</translation>
    </message>
    <message>
        <source>We sent it to %1.</source>
        <extracomment>Above the field for the code that went to a new mobile number. The number is never told in full.</extracomment>
        <translation>%1に送りました。</translation>
    </message>
    <message>
        <source>Change my e-mail address</source>
        <extracomment>Title.</extracomment>
        <translation>メールアドレスを変更</translation>
    </message>
    <message>
        <source>A link goes to the new address. The old one stays until you opened that link, within 30 minutes, and confirmed it.</source>
        <extracomment>Below &quot;Change my e-mail address&quot;.</extracomment>
        <translation>新しいアドレスにリンクが届きます。30分以内に開いて確認するまで、古いアドレスのままです。</translation>
    </message>
    <message>
        <source>Change your e-mail address to %1?</source>
        <extracomment>Title: the question behind a mailed link. %1 is an e-mail address.</extracomment>
        <translation>メールアドレスを%1に変更しますか？</translation>
    </message>
    <message>
        <source>You sign in with it from now on. You are signed out everywhere else.</source>
        <extracomment>Below the question whether an e-mail address is to be changed.</extracomment>
        <translation>これからはこのアドレスでサインインします。ほかのすべてからサインアウトされます。</translation>
    </message>
    <message>
        <source>It stays as it is: this hub sends no text messages to prove a new one.</source>
        <extracomment>Beside a mobile number that cannot be changed.</extracomment>
        <translation>変更できません。このハブは新しい番号を確かめるテキストメッセージを送りません。</translation>
    </message>
    <message>
        <source>It stays as it is: this hub sends no e-mails to prove a new one.</source>
        <extracomment>Beside an e-mail address that cannot be changed.</extracomment>
        <translation>変更できません。このハブは新しいアドレスを確かめるメールを送りません。</translation>
    </message>
    <message>
        <source>How boxes know you is kept under People, by your site team.</source>
        <extracomment>Below one&apos;s own mobile number and e-mail address, which are for signing in.</extracomment>
        <translation>ボックスがあなたを見分ける情報は「人」にあり、管理チームが管理します。</translation>
    </message>
    <message>
        <source>Your name, language, mobile number and e-mail address.</source>
        <extracomment>What is on the page &quot;Your details&quot;.</extracomment>
        <translation>名前、言語、携帯電話番号、メールアドレス。</translation>
    </message>
    <message>
        <source>With + and the country. Codes for signing in go there. Leave it empty to have none.</source>
        <extracomment>Below the field for one&apos;s own mobile number.</extracomment>
        <translation>+と国番号を付けてください。サインイン用のコードが届きます。空にすると番号はなくなります。</translation>
    </message>
</context>
</TS>
