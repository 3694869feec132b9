/// A query's scalars with their places in bytes.
struct QueryText {
    let scalars: [Unicode.Scalar]
    /// The byte at which each scalar starts, and the length of all.
    private let offsets: [Int]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var offsets = [0]
        offsets.reserveCapacity(scalars.count + 1)
        for scalar in scalars {
            offsets.append((offsets.last ?? 0) + UTF8.width(scalar))
        }
        self.offsets = offsets
    }

    var count: Int { scalars.count }

    /// Nil after the end.
    subscript(index: Int) -> Unicode.Scalar? {
        index < scalars.count ? scalars[index] : nil
    }

    /// The bytes of a range of scalars.
    func place(_ range: Range<Int>) -> QueryPlace {
        offsets[range.lowerBound]..<offsets[range.upperBound]
    }
}

extension String {
    /// Whether it holds anything that an index keeps: a letter or a digit.
    var isSearchable: Bool {
        unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}

extension Unicode.Scalar {
    /// `"` and the typographic marks, any of which may open and close: “…”, „…“, «…», »…«.
    var isQuotationMark: Bool {
        self == "\"" || isTypographicQuotationMark
    }

    var isTypographicQuotationMark: Bool {
        switch self {
        case "“", "”", "„", "‟", "«", "»": true
        default: false
        }
    }

    var isQuerySpace: Bool { properties.isWhitespace }

    /// What ends a word.
    var endsWord: Bool { isQuerySpace || isQuotationMark || self == "(" || self == ")" }
}
