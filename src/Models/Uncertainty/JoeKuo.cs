namespace Stargate.Economics.Models.Uncertainty;

/// <summary>Published initial direction numbers of the first Sobol' dimensions, chosen by their authors so that pairs of
/// dimensions fill the square evenly.</summary>
/// <remarks>
/// Joe and Kuo (2008), Constructing Sobol sequences with better two-dimensional projections, SIAM Journal on Scientific
/// Computing 30(5), 2635–2654; file new-joe-kuo-6.21201, rows d = 2 to 53, column m_i. The polynomials of these rows are the
/// primitive ones of degree 1 to 8 in rising order, so only m is carried.
/// <para>
/// Copyright (c) 2008, Frances Y. Kuo and Stephen Joe. All rights reserved. Redistribution and use in source and binary forms,
/// with or without modification, are permitted provided that the following conditions are met: Redistributions of source code
/// must retain the above copyright notice, this list of conditions and the following disclaimer. Redistributions in binary form
/// must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or
/// other materials provided with the distribution. Neither the names of the copyright holders nor the names of the University of
/// New South Wales and the University of Waikato and its contributors may be used to endorse or promote products derived from
/// this software without specific prior written permission. THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS "AS IS" AND ANY
/// EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A
/// PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDERS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
/// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS
/// OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT
/// LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF
/// THE POSSIBILITY OF SUCH DAMAGE.
/// </para>
/// </remarks>
internal static class JoeKuo
{
    /// <summary>The numbers m_1, m_2, … of one dimension after the other from dimension 1 (d = 2 in the file), as many as the
    /// degree of its polynomial; dimension 0 is the van der Corput sequence and needs none.</summary>
    public static ReadOnlySpan<byte> InitialNumbers =>
    [
        1,
        1, 3,
        1, 3, 1, 1, 1, 1,
        1, 1, 3, 3, 1, 3, 5, 13,
        1, 1, 5, 5, 17, 1, 1, 5, 5, 5, 1, 1, 7, 11, 19, 1, 1, 5, 1, 1, 1, 1, 1, 3, 11, 1, 3, 5, 5, 31,
        1, 3, 3, 9, 7, 49, 1, 1, 1, 15, 21, 21, 1, 3, 1, 13, 27, 49,
        1, 1, 1, 15, 7, 5, 1, 3, 1, 15, 13, 25, 1, 1, 5, 5, 19, 61,
        1, 3, 7, 11, 23, 15, 103, 1, 3, 7, 13, 13, 15, 69, 1, 1, 3, 13, 7, 35, 63,
        1, 3, 5, 9, 1, 25, 53, 1, 3, 1, 13, 9, 35, 107, 1, 3, 1, 5, 27, 61, 31,
        1, 1, 5, 11, 19, 41, 61, 1, 3, 5, 3, 3, 13, 69, 1, 1, 7, 13, 1, 19, 1,
        1, 3, 7, 5, 13, 19, 59, 1, 1, 3, 9, 25, 29, 41, 1, 3, 5, 13, 23, 1, 55,
        1, 3, 7, 3, 13, 59, 17, 1, 3, 1, 3, 5, 53, 69, 1, 1, 5, 5, 23, 33, 13,
        1, 1, 7, 7, 1, 61, 123, 1, 1, 7, 9, 13, 61, 49, 1, 3, 3, 5, 3, 55, 33,
        1, 3, 1, 15, 31, 13, 49, 245, 1, 3, 5, 15, 31, 59, 63, 97, 1, 3, 1, 11, 11, 11, 77, 249,
        1, 3, 1, 11, 27, 43, 71, 9, 1, 1, 7, 15, 21, 11, 81, 45, 1, 3, 7, 3, 25, 31, 65, 79,
        1, 3, 1, 1, 19, 11, 3, 205, 1, 1, 5, 9, 19, 21, 29, 157, 1, 3, 7, 11, 1, 33, 89, 185,
        1, 3, 3, 3, 15, 9, 79, 71, 1, 3, 7, 11, 15, 39, 119, 27, 1, 1, 3, 1, 11, 31, 97, 225,
        1, 1, 1, 3, 23, 43, 57, 177, 1, 3, 7, 7, 17, 17, 37, 71, 1, 3, 1, 5, 27, 63, 123, 213,
        1, 1, 3, 5, 11, 43, 53, 133,
    ];
}
