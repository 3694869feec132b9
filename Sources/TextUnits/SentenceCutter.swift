struct SentenceCutter {
    mutating func cut(_ text: Span<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        for index in 0..<text.count where text[index] == 0x0A || text[index] == 0x2E {
            if index > start { found.append(start..<index + 1) }
            start = index + 1
        }
        if start < text.count { found.append(start..<text.count) }
        return found
    }
}
