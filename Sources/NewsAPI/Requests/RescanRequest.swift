/// Has folder and archive compared.
package struct RescanRequest: Request {
    package struct Reply: Codable, Sendable, Equatable {
        /// How many files that put in the queue.
        package var queued: Int

        package init(queued: Int) {
            self.queued = queued
        }
    }

    package static let name = "rescan"
    package static let method = RequestMethod.post

    package init() {}

    package init(id: String, _ parameters: QueryString) {}
}
