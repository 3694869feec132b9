/// Where something stands: offsets in bytes of the UTF-8 of an article's body.
package typealias ByteSpan = Range<Int>
