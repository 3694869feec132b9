/// Fractions that are one character: `½`.
enum VulgarFraction {
    /// By the last byte of U+2150 to U+215E.
    private static let values: [UInt8: Double] = [
        0x90: 1 / 7, 0x91: 1 / 9, 0x92: 1 / 10, 0x93: 1 / 3, 0x94: 2 / 3, 0x95: 1 / 5, 0x96: 2 / 5, 0x97: 3 / 5,
        0x98: 4 / 5, 0x99: 1 / 6, 0x9A: 5 / 6, 0x9B: 1 / 8, 0x9C: 3 / 8, 0x9D: 5 / 8, 0x9E: 7 / 8,
    ]

    static func read(in text: Span<UInt8>, at index: Int) -> (value: Double, length: Int)? {
        guard index + 1 < text.count else { return nil }
        switch (text[index], text[index + 1]) {
        case (0xC2, 0xBC): return (0.25, 2)
        case (0xC2, 0xBD): return (0.5, 2)
        case (0xC2, 0xBE): return (0.75, 2)
        case (0xE2, 0x85) where index + 2 < text.count: return values[text[index + 2]].map { ($0, 3) }
        default: return nil
        }
    }
}
