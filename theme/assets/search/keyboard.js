/* What is on the same keys of the other keyboard: who forgets to switch types ihv'giupo for ร้องเรียน. */
"use strict";

const { onOtherKeyboard } = (() => {
  // The keys of a keyboard row by row, without and with Shift: US English, and Thai Kedmanee (TIS 820).
  const LATIN = "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./" + '!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';
  const THAI = "ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ" + "+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";

  /* Return the text as it would have been typed on the other keyboard. */
  function onOtherKeyboard(text) {
    const [from, to] = /[ก-๛]/.test(text) ? [THAI, LATIN] : [LATIN, THAI];
    return Array.from(text, (letter) => to[from.indexOf(letter)] ?? letter).join("");
  }

  return { onOtherKeyboard };
})();
