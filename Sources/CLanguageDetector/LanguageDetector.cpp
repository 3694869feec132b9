#include "CLanguageDetector.h"

#include <cstdio>  // the header below names FILE without including it
#include <cld2/public/compact_lang_det.h>

// CLD2 has no C interface; this is all of it that newsd needs.
extern "C" const char *newsd_detect_language(const char *text, int32_t length) {
    bool reliable = false;
    CLD2::Language language = CLD2::DetectLanguage(text, length, /*is_plain_text=*/true, &reliable);
    return reliable ? CLD2::LanguageCode(language) : nullptr;
}
