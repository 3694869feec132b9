extension ExaminationRequest {
    static let parameterNames = ["q", "since", "until", "limit", "offset"]

    init(_ parameters: QueryString, needsQuery: Bool) throws(APIError) {
        self.init(
            query: needsQuery ? try parameters.required("q") : parameters.value("q"),
            limit: try parameters.number("limit", in: RequestLimits.limit),
            offset: try parameters.number("offset", in: RequestLimits.offset) ?? 0
        )
        since = parameters.value("since")
        until = parameters.value("until")
    }

    var parameters: QueryString {
        var parameters = QueryString()
        parameters.add("q", query)
        parameters.add("since", since)
        parameters.add("until", until)
        parameters.add("limit", limit.map(String.init))
        parameters.add("offset", offset, unless: 0)
        return parameters
    }
}
