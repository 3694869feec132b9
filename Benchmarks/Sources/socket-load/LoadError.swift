/// Why nothing was measured, for a person.
struct LoadError: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}
