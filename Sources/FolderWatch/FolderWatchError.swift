/// Why watching can't begin, or a call can't be answered.
package struct FolderWatchError: Error, Sendable {
    package enum Code: Sendable {
        case inotify, cookieDirectory, stopped
    }

    package var code: Code
    package var message: String
    package var errorNumber: Int32?
}
