internal import ArticleAnalysis
internal import NewsModel

/// Reads what `FactsEncoder` wrote; whatever the bytes are, it never reads beyond them nor makes more than they have room for.
struct FactsDecoder {
    typealias Unreadable = CompactReader.Unreadable

    private let body: [UInt8]
    private var reader: CompactReader
    private var strings: [String] = []
    private var units: [MeasuredUnit] = []
    private var dates: [DateExpression] = []
    private var lastStart = 0

    /// Nil where the bytes are none of ours, of another version, or not of this body.
    static func facts(in bytes: [UInt8], body: [UInt8]) -> ArticleFacts? {
        var decoder = FactsDecoder(bytes: bytes, body: body)
        return try? decoder.facts()
    }

    private init(bytes: [UInt8], body: [UInt8]) {
        self.body = body
        reader = CompactReader(bytes)
    }

    private mutating func facts() throws(Unreadable) -> ArticleFacts {
        guard try reader.byte() == FactsEncoder.version else { throw Unreadable() }
        for _ in 0..<(try reader.count()) {
            strings.append(try storedString())
        }
        units = try list { decoder throws(Unreadable) in try decoder.measuredUnit() }
        dates = try list { decoder throws(Unreadable) in try decoder.date() }
        let facts = ArticleFacts(
            names: try list { decoder throws(Unreadable) in try decoder.name() },
            quotes: try list { decoder throws(Unreadable) in try decoder.quote() },
            dates: dates,
            figures: try list { decoder throws(Unreadable) in try decoder.figure() }
        )
        guard reader.isAtEnd else { throw Unreadable() }
        return facts
    }

    private mutating func list<Element>(
        _ element: (inout FactsDecoder) throws(Unreadable) -> Element
    ) throws(Unreadable) -> [Element] {
        let count = try reader.count()
        var list: [Element] = []
        list.reserveCapacity(count)
        lastStart = 0
        for _ in 0..<count {
            list.append(try element(&self))
        }
        return list
    }
}

// The facts, their parts in the encoder's order.
extension FactsDecoder {
    private mutating func name() throws(Unreadable) -> NameMention {
        let span = try span()
        guard let kind = Name.Kind(place: Int(try reader.byte())) else { throw Unreadable() }
        return NameMention(kind: kind, span: span, text: try text(at: span), canonical: try text(at: span))
    }

    private mutating func quote() throws(Unreadable) -> QuoteMention {
        let head = try reader.byte()
        guard let kind = Statement.Kind(place: Int(head >> 1)) else { throw Unreadable() }
        let sentence = try span()
        var spans: [BodySpan] = []
        for _ in 0..<(try reader.count()) {
            spans.append(try span())
        }
        let speaker = try optionalSpan()
        return QuoteMention(
            kind: kind,
            spans: spans,
            speaker: speaker,
            speakerName: try optionalText(at: speaker),
            cue: try optionalSpan(),
            isThought: head & 1 != 0,
            sentence: sentence
        )
    }

    private mutating func date() throws(Unreadable) -> DateExpression {
        let span = try span()
        let head = try reader.byte()
        let basisNumber = Int(try reader.byte())
        let basis = DatedWords.Basis(place: basisNumber - 1)
        guard let kind = DateExpression.Kind(rawValue: head & 3),
            let precision = DatePrecision(place: Int(head >> 2)), basis != nil || basisNumber == 0
        else { throw Unreadable() }
        let text = try text(at: span)
        let start = try day()
        let end = try day()
        guard let value = try optionalText(at: nil) ?? start?.description else { throw Unreadable() }
        let firstWord = try reader.number()
        return DateExpression(
            span: span,
            text: text,
            kind: kind,
            precision: precision,
            start: start,
            end: end,
            value: value,
            basis: basis,
            words: firstWord..<firstWord + (try reader.number())
        )
    }

    private mutating func figure() throws(Unreadable) -> FigureMention {
        let sentence = try span()
        let span = try span()
        let bound: Claim.Bound = try choice()
        let claimantKind: Claim.ClaimantKind = try choice()
        let stance: Claim.Stance = try choice()
        guard let value = try double(unless: nil) else { throw Unreadable() }
        let low = try double(unless: value)
        let high = try double(unless: value)
        guard let step = try double(unless: nil) else { throw Unreadable() }
        return FigureMention(
            value: value,
            low: low,
            high: high,
            bound: bound,
            step: step,
            unit: try optionalText(at: span),
            measured: try unit(),
            siValue: try double(unless: value),
            siUnit: try optionalText(at: nil),
            subject: try text(at: sentence),
            subjectSpan: try optionalSpan(),
            parts: FigureSubject(
                what: try optionalText(at: sentence),
                action: try optionalText(at: sentence),
                agent: try optionalText(at: sentence),
                place: try optionalText(at: sentence)
            ),
            claimant: try optionalText(at: sentence),
            claimantKind: claimantKind,
            stance: stance,
            asOf: try asOf(),
            sentence: sentence,
            span: span
        )
    }

    private mutating func asOf() throws(Unreadable) -> DateExpression? {
        let code = try reader.number()
        switch code {
        case 0: return nil
        case 1: return try date()
        case let number where number - 2 < dates.count: return dates[number - 2]
        default: throw Unreadable()
        }
    }

    private mutating func unit() throws(Unreadable) -> MeasuredUnit? {
        let number = try reader.number()
        guard number <= units.count else { throw Unreadable() }
        return number == 0 ? nil : units[number - 1]
    }

    private mutating func measuredUnit() throws(Unreadable) -> MeasuredUnit {
        guard let name = try optionalText(at: nil) else { throw Unreadable() }
        let head = try reader.byte()
        guard let dimension = MeasuredUnit.Dimension(rawValue: head >> 1), let factor = try double(unless: nil),
            let offset = try double(unless: nil)
        else { throw Unreadable() }
        return MeasuredUnit(
            name: name,
            dimension: dimension,
            factor: factor,
            offset: offset,
            siUnit: try optionalText(at: nil),
            isAge: head & 1 != 0
        )
    }
}

// What they are made of.
extension FactsDecoder {
    /// Days since 1970 within which dates of articles lie.
    private static let ordinals = -4_000_000...4_000_000

    private mutating func span() throws(Unreadable) -> BodySpan {
        let start = lastStart + (try reader.signed())
        let count = try reader.number()
        guard start >= 0, start <= body.count, count <= body.count - start else { throw Unreadable() }
        lastStart = start
        return BodySpan(start..<start + count)
    }

    private mutating func optionalSpan() throws(Unreadable) -> BodySpan? {
        try reader.byte() == 0 ? nil : try span()
    }

    private mutating func day() throws(Unreadable) -> CalendarDay? {
        let code = try reader.signed()
        guard code != 0 else { return nil }
        let ordinal = code > 0 ? code - 1 : code
        guard Self.ordinals.contains(ordinal) else { throw Unreadable() }
        return CalendarDay(ordinal: ordinal)
    }

    private mutating func choice<Choice: CaseIterable & Equatable>() throws(Unreadable) -> Choice {
        guard let choice = Choice(place: try reader.number()) else { throw Unreadable() }
        return choice
    }

    private mutating func double(unless other: Double?) throws(Unreadable) -> Double? {
        let code = try reader.number()
        switch code {
        case 0: return nil
        case 1:
            let bits = try reader.bytes(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let number = Double(bitPattern: bits)
            guard number.isFinite else { throw Unreadable() }
            return number
        case 2: return other
        default:
            let signed = code - 3
            return Double(signed >> 1 ^ -(signed & 1))
        }
    }

    private mutating func text(at span: BodySpan) throws(Unreadable) -> String {
        guard let text = try optionalText(at: span) else { throw Unreadable() }
        return text
    }

    private mutating func optionalText(at span: BodySpan?) throws(Unreadable) -> String? {
        let code = try reader.number()
        if code == 0 { return nil }
        if code == 1 {
            guard let span else { throw Unreadable() }
            return String(decoding: body[span], as: UTF8.self)
        }
        guard code - 2 < strings.count else { throw Unreadable() }
        return strings[code - 2]
    }

    private mutating func storedString() throws(Unreadable) -> String {
        let head = try reader.number()
        let count = head >> 1
        guard head & 1 != 0 else { return String(decoding: try reader.bytes(count), as: UTF8.self) }
        let place = try reader.number()
        guard place <= body.count, count <= body.count - place else { throw Unreadable() }
        return String(decoding: body[place..<place + count], as: UTF8.self)
    }
}
