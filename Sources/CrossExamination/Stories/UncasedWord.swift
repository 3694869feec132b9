/// What a word of a script without capitals is worth where no table knows its language.
enum UncasedWord {
    /// Rarer the more letters: a rule of thumb for Arabic, Hebrew, Devanagari and the like. Two Han characters by whether they are
    /// among the commonest; nil for short words and for kana and Thai, whose pairs of letters tell nothing.
    static func rarity(of folded: Span<UInt8>) -> Double? {
        guard let first = scalar(in: folded, at: 0) else { return nil }
        switch first.value {
        case 0x4E00...0x9FFF: return HanCharacters.rarity(of: folded)
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3000...0x30FF: return nil
        default:
            let letters = folded.indices.count { folded[$0] & 0xC0 != 0x80 }
            return letters >= 7 ? 0.7 : letters >= 5 ? 0.5 : nil
        }
    }

    static func scalar(in utf8: Span<UInt8>, at start: Int) -> Unicode.Scalar? {
        guard start + 2 < utf8.count else { return nil }
        let lead = UInt32(utf8[start])
        guard lead >= 0xE0, lead < 0xF0 else { return lead < 0xE0 ? Unicode.Scalar(lead) : nil }
        return Unicode.Scalar(
            (lead & 0x0F) << 12 | UInt32(utf8[start + 1] & 0x3F) << 6 | UInt32(utf8[start + 2] & 0x3F)
        )
    }
}
