#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The ISO 639 code of the language that most of `text` is written in, or NULL where CLD2 is not sure.
/// The returned string lives for ever.
const char *newsd_detect_language(const char *text, int32_t length);

#ifdef __cplusplus
}
#endif
