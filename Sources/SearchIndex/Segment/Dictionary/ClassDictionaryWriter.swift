/// Writes the section of classes.
struct ClassDictionaryWriter: ~Copyable {
    private var tables = LanguageTablesWriter()
    private var expectedWord: UInt32 = 0
    /// Where the next list has to begin.
    private var postingsEnd: Int?
    private var positionsEnd = 0
    private(set) var count = 0

    init() {}

    /// Adds a class: they come by ascending language number, then ascending bytes of the stem, and their posting lists lie one behind the other in that order.
    ///
    /// `forms` are the numbers of its words, by falling frequency; at least one.
    mutating func add(
        language: Int,
        stem: UnsafeBufferPointer<UInt8>,
        info: PostingListInfo,
        forms: UnsafeBufferPointer<UInt32>
    ) throws(IndexError) {
        guard let first = forms.first else {
            throw IndexError(code: .invalid, message: "a class without words can't be written")
        }
        guard postingsEnd.map({ $0 == info.postingsOffset && positionsEnd == info.positionsOffset }) ?? true else {
            throw IndexError(code: .invalid, message: "posting lists of classes do not lie one behind the other")
        }
        postingsEnd = info.postingsOffset + info.postingsLength
        positionsEnd = info.positionsOffset + info.positionsLength
        let isAtStart = tables.isAtBlockStart(language: language)
        let expected = isAtStart ? 0 : expectedWord
        try tables.add(language: language, key: stem) { payload in
            if isAtStart {
                Varint.append(UInt64(info.postingsOffset), to: &payload)
                Varint.append(UInt64(info.positionsOffset), to: &payload)
            }
            info.encode(into: &payload)
            let hasMore: UInt64 = forms.count > 1 ? 1 : 0
            Varint.append(ZigZag.encode(Int64(first) - Int64(expected)) << 1 | hasMore, to: &payload)
            guard forms.count > 1 else { return }
            Varint.append(UInt64(forms.count - 2), to: &payload)
            for index in 1..<forms.count {
                Varint.append(ZigZag.encode(Int64(forms[index]) - Int64(forms[index - 1])), to: &payload)
            }
        }
        expectedWord = first &+ 1
        count += 1
    }

    /// The section's bytes.
    consuming func finish() throws(IndexError) -> [UInt8] {
        try tables.finish()
    }
}
