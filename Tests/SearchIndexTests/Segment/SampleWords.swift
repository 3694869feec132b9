import TestSupport

/// Characters to make words of.
enum SampleWords {
    static let latin = Array("abcdefghijklmnopqrstuvwxyz")
    /// Few, so that words lie close to each other; one to four bytes each.
    static let mixed = Array("abcäßжщ語字😀")
}

extension SeededGenerator {
    /// A word of some of these characters.
    mutating func word(lengths: ClosedRange<Int> = 1...9, of alphabet: [Character]) -> String {
        let length = Int.random(in: lengths, using: &self)
        return String((0..<length).map { _ in alphabet.randomElement(using: &self) ?? "a" })
    }

    /// Different words, ascending by their bytes.
    mutating func words(_ count: Int, lengths: ClosedRange<Int> = 1...9, of alphabet: [Character]) -> [String] {
        var found: Set<String> = []
        while found.count < count {
            found.insert(word(lengths: lengths, of: alphabet))
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
