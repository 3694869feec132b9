internal import ArticleAnalysis
internal import NewsModel

/// Writes the facts of one article as compact bytes, which `FactsDecoder` reads with the article's body.
///
/// A version, the strings, the units, then dates, names, quotes and figures; each list with its length before it. Strings that
/// stand in the body are a place there, and all are written once. 0 stands for nil; what may be nil is written as one more.
struct FactsEncoder {
    /// Bumped with the form of the bytes; what is stored in another one is analysed again (see `AnalysisVersion`).
    static let version: UInt8 = 2

    private let body: [UInt8]
    private var out = CompactWriter()
    private var strings = CompactWriter()
    private var stringNumbers: [String: Int] = [:]
    private var units: [MeasuredUnit] = []
    private var dates: [DateExpression] = []
    /// Where the last span of the list began.
    private var lastStart = 0

    static func encode(_ facts: ArticleFacts, body: [UInt8]) -> [UInt8] {
        var encoder = FactsEncoder(body: body)
        encoder.dates = facts.dates
        encoder.append(facts.dates) { $0.append(date: $1) }
        encoder.append(facts.names) { $0.append(name: $1) }
        encoder.append(facts.quotes) { $0.append(quote: $1) }
        encoder.append(facts.figures) { $0.append(figure: $1) }
        return encoder.finished()
    }

    private init(body: [UInt8]) {
        self.body = body
    }

    private mutating func finished() -> [UInt8] {
        let lists = out.bytes
        out = CompactWriter()
        append(units) { $0.append(measured: $1) }
        var all = CompactWriter()
        all.append(byte: Self.version)
        all.append(stringNumbers.count)
        all.append(bytes: strings.bytes)
        all.append(bytes: out.bytes)
        all.append(bytes: lists)
        return all.bytes
    }

    private mutating func append<Element>(_ list: [Element], _ body: (inout FactsEncoder, Element) -> Void) {
        out.append(list.count)
        lastStart = 0
        for element in list {
            body(&self, element)
        }
    }
}

// The facts.
extension FactsEncoder {
    private mutating func append(name: NameMention) {
        append(name.span)
        out.append(byte: UInt8(name.kind.place))
        append(name.text, at: name.span)
        append(name.canonical, at: name.span)
    }

    private mutating func append(quote: QuoteMention) {
        out.append(byte: UInt8(quote.kind.place) << 1 | (quote.isThought ? 1 : 0))
        append(quote.sentence)
        out.append(quote.spans.count)
        for span in quote.spans {
            append(span)
        }
        append(optional: quote.speaker)
        append(optional: quote.speakerName, at: quote.speaker)
        append(optional: quote.cue)
    }

    private mutating func append(date: DateExpression) {
        append(date.span)
        out.append(byte: date.kind.rawValue | UInt8(date.precision.place) << 2)
        out.append(byte: date.basis.map { UInt8($0.place) + 1 } ?? 0)
        append(date.text, at: date.span)
        append(day: date.start)
        append(day: date.end)
        if let start = date.start, date.value == start.description {
            out.append(0)
        } else {
            append(optional: date.value, at: nil)
        }
        out.append(date.words.lowerBound)
        out.append(date.words.count)
    }

    private mutating func append(figure: FigureMention) {
        append(figure.sentence)
        append(figure.span)
        append(choice: figure.bound)
        append(choice: figure.claimantKind)
        append(choice: figure.stance)
        append(number: figure.value, unless: nil)
        append(number: figure.low, unless: figure.value)
        append(number: figure.high, unless: figure.value)
        append(number: figure.step, unless: nil)
        append(optional: figure.unit, at: figure.span)
        append(unit: figure.measured)
        append(number: figure.siValue, unless: figure.value)
        append(optional: figure.siUnit, at: nil)
        append(figure.subject, at: figure.sentence)
        append(optional: figure.subjectSpan)
        append(optional: figure.parts.what, at: figure.sentence)
        append(optional: figure.parts.action, at: figure.sentence)
        append(optional: figure.parts.agent, at: figure.sentence)
        append(optional: figure.parts.place, at: figure.sentence)
        append(optional: figure.claimant, at: figure.sentence)
        append(asOf: figure.asOf)
    }

    /// A date of the article's list by its number; another one in full.
    private mutating func append(asOf date: DateExpression?) {
        guard let date else { return out.append(0) }
        if let number = dates.firstIndex(of: date) {
            out.append(number + 2)
        } else {
            out.append(1)
            append(date: date)
        }
    }

    private mutating func append(unit: MeasuredUnit?) {
        guard let unit else { return out.append(0) }
        let number = units.firstIndex(of: unit) ?? units.count
        if number == units.count {
            units.append(unit)
        }
        out.append(number + 1)
    }

    private mutating func append(measured unit: MeasuredUnit) {
        append(optional: unit.name, at: nil)
        out.append(byte: unit.dimension.rawValue << 1 | (unit.isAge ? 1 : 0))
        append(number: unit.factor, unless: nil)
        append(number: unit.offset, unless: nil)
        append(optional: unit.siUnit, at: nil)
    }
}

// What they are made of.
extension FactsEncoder {
    private mutating func append(_ span: BodySpan) {
        out.append(signed: span.lowerBound - lastStart)
        out.append(span.count)
        lastStart = span.lowerBound
    }

    private mutating func append(optional span: BodySpan?) {
        out.append(byte: span == nil ? 0 : 1)
        if let span {
            append(span)
        }
    }

    private mutating func append(day: CalendarDay?) {
        guard let day else { return out.append(0) }
        out.append(signed: day.ordinal >= 0 ? day.ordinal + 1 : day.ordinal)
    }

    private mutating func append<Choice: CaseIterable & Equatable>(choice: Choice) {
        out.append(choice.place)
    }

    /// 0 nil, 1 eight bytes, 2 the same as `other`, else a whole number.
    private mutating func append(number: Double?, unless other: Double?) {
        guard let number else { return out.append(0) }
        if number == other, number.sign == other?.sign {
            out.append(2)
        } else if let whole = Int(exactly: number), whole.magnitude < 1 << 50, !(whole == 0 && number.sign == .minus) {
            let signed = whole << 1 ^ whole >> (Int.bitWidth - 1)
            out.append(signed + 3)
        } else {
            out.append(1)
            out.append(bytes: withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) })
        }
    }

    private mutating func append(_ text: String, at span: BodySpan) {
        append(optional: text, at: span)
    }

    /// 0 nil, 1 the very text of `span`, else the number of a string, which is looked for within `span`.
    private mutating func append(optional text: String?, at span: BodySpan?) {
        guard let text else { return out.append(0) }
        if let span, span.upperBound <= body.count, body[span].elementsEqual(text.utf8) {
            out.append(1)
        } else {
            out.append(number(of: text, near: span) + 2)
        }
    }

    /// Strings of the body are shorter as places from this length on.
    private static let shortestPlace = 4

    private mutating func number(of text: String, near span: BodySpan?) -> Int {
        if let number = stringNumbers[text] { return number }
        let number = stringNumbers.count
        stringNumbers[text] = number
        let bytes = Array(text.utf8)
        if let span, bytes.count >= Self.shortestPlace, let place = body.place(of: bytes, in: span) {
            strings.append(bytes.count << 1 | 1)
            strings.append(place)
        } else {
            strings.append(bytes.count << 1)
            strings.append(bytes: bytes)
        }
        return number
    }
}

extension [UInt8] {
    /// Where the first of these bytes stand within `span`.
    fileprivate func place(of piece: [UInt8], in span: BodySpan) -> Int? {
        guard let first = piece.first, span.upperBound <= count, span.count >= piece.count else { return nil }
        return (span.lowerBound...span.upperBound - piece.count).first { place in
            self[place] == first && self[place..<place + piece.count].elementsEqual(piece)
        }
    }
}
