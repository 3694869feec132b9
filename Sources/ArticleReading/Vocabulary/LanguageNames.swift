/// Languages as metadata names them.
enum LanguageNames {
    /// ISO 639 code of "en", "en-GB" or "ENGLISH"; nil where it is none of these.
    static func code(_ value: String) -> String? {
        let lower = value.lowercased()
        if let code = names[lower] { return code }
        let code = lower.prefix { $0 != "-" && $0 != "_" }
        return (2...3).contains(code.count) && code.allSatisfy { $0.isASCII && $0.isLetter } ? String(code) : nil
    }

    private static let names: [String: String] = [
        "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es",
        "español": "es", "italian": "it",
        "italiano": "it", "portuguese": "pt", "português": "pt", "dutch": "nl", "nederlands": "nl", "russian": "ru",
        "русский": "ru",
        "ukrainian": "uk", "українська": "uk", "polish": "pl", "polski": "pl", "turkish": "tr", "arabic": "ar",
        "chinese": "zh",
    ]
}
