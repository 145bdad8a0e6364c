using System.Numerics;

namespace Stargate.Economics.Models.Uncertainty;

/// <summary>Primitive polynomials over the field of two elements, bit i being the coefficient of x^i.</summary>
/// <remarks>Lidl and Niederreiter (1994), Introduction to finite fields and their applications, revised edition, chapter 3:
/// a polynomial of degree s is primitive when x has the multiplicative order 2^s − 1 modulo it.</remarks>
internal static class PrimitivePolynomials
{
    /// <summary>All primitive polynomials in the order that Sobol' sequences use: by degree from 1, then by coefficients.</summary>
    /// <param name="highestDegree">Last degree listed, 1 to 20.</param>
    public static IEnumerable<uint> UpTo(int highestDegree)
    {
        for (var degree = 1; degree <= highestDegree; degree++)
        {
            var order = (1u << degree) - 1;
            var factors = PrimeFactors(order);
            for (var polynomial = (1u << degree) | 1; polynomial < 2u << degree; polynomial += 2)
                if (IsPrimitive(polynomial, order, factors)) yield return polynomial;
        }
    }

    private static bool IsPrimitive(uint polynomial, uint order, List<uint> primeFactors)
    {
        if (PowerOfX(order, polynomial) != 1) return false;
        foreach (var factor in primeFactors)
            if (PowerOfX(order / factor, polynomial) == 1) return false;
        return true;
    }

    private static uint PowerOfX(uint exponent, uint polynomial)
    {
        var degreeBit = 1u << BitOperations.Log2(polynomial);
        var power = 1u;
        for (var bit = BitOperations.Log2(exponent); bit >= 0; bit--)
        {
            power = Product(power, power, polynomial, degreeBit);
            if (((exponent >> bit) & 1) != 0) power = TimesX(power, polynomial, degreeBit);
        }
        return power;
    }

    private static uint Product(uint left, uint right, uint polynomial, uint degreeBit)
    {
        var product = 0u;
        for (var bit = degreeBit >> 1; bit != 0; bit >>= 1)
        {
            product = TimesX(product, polynomial, degreeBit);
            if ((left & bit) != 0) product ^= right;
        }
        return product;
    }

    private static uint TimesX(uint value, uint polynomial, uint degreeBit)
    {
        value <<= 1;
        return (value & degreeBit) != 0 ? value ^ polynomial : value;
    }

    private static List<uint> PrimeFactors(uint number)
    {
        List<uint> factors = [];
        for (var candidate = 2u; candidate * candidate <= number; candidate++)
        {
            if (number % candidate != 0) continue;
            factors.Add(candidate);
            while (number % candidate == 0) number /= candidate;
        }
        if (number > 1) factors.Add(number);
        return factors;
    }
}
