/// The 8-bit charsets that are read: uchardet's name to the IANA name and to glibc's.
enum EightBitCharsets {
    static let names: [String: (iana: String, iconv: String)] = {
        var names: [String: (iana: String, iconv: String)] = [:]
        for number in 1250...1258 { names["windows-\(number)"] = ("windows-\(number)", "CP\(number)") }
        for part in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16] {
            names["iso-8859-\(part)"] = ("iso-8859-\(part)", "ISO-8859-\(part)")
        }
        for name in ["koi8-r", "koi8-u", "ibm852", "ibm855", "ibm862", "ibm865", "ibm866", "tis-620", "viscii"] {
            names[name] = (name, name.uppercased())
        }
        for name in ["mac-cyrillic", "maccyrillic", "x-mac-cyrillic"] {
            names[name] = ("x-mac-cyrillic", "MAC-CYRILLIC")
        }
        for name in ["maccentraleurope", "mac-centraleurope"] {
            names[name] = ("x-mac-centraleurope", "MAC-CENTRALEUROPE")
        }
        for name in ["macintosh", "macroman", "mac-roman"] { names[name] = ("macintosh", "MACINTOSH") }
        return names
    }()
}
