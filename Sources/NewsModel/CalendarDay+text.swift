/// As text `2025-04-26`.
extension CalendarDay: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let moment = Moment(text), moment.isDay else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\"\(text)\" is no day")
        }
        self = moment.day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
